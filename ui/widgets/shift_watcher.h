// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace waymark::ui {

/// Counts Shift presses in the whole program: three within 5 seconds, nothing in between.
/// After the third, two more presses are swallowed, for hands that press on.
class ShiftWatcher : public QObject {
    Q_OBJECT

public:
    explicit ShiftWatcher(QObject* parent = nullptr);

    void setEnabled(bool enabled); ///< off while another key is set for Hide

Q_SIGNALS:
    void pressed(int count); ///< 1 or 2; 0 when the count starts over
    void tripled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool countPress();
    void startOver();

    QElapsedTimer m_sinceFirst;
    QElapsedTimer m_sinceLast;
    int m_count = 0;
    int m_swallow = 0;
    bool m_isDown = false;
    bool m_isEnabled = true;
};

} // namespace waymark::ui
