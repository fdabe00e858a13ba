// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace waymark::ui {

/// Watches the whole program, dialogs too, for the key that hides: Shift three times within 5
/// seconds with nothing in between, or F12. After the third Shift, two more presses are swallowed,
/// for hands that press on.
class ShiftWatcher : public QObject {
    Q_OBJECT

public:
    explicit ShiftWatcher(QObject* parent = nullptr);

    void setByShift(bool byShift); ///< false: F12

Q_SIGNALS:
    void pressed(int count); ///< Shift 1 or 2 times; 0 when the count starts over
    void hideRequested();    ///< also the way back

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isShiftsTurn(const QEvent* event);
    bool countPress();
    void startOver();

    QElapsedTimer m_sinceFirst;
    QElapsedTimer m_sinceLast;
    int m_count = 0;
    int m_swallow = 0;
    bool m_isDown = false;
    bool m_isByShift = true;
};

} // namespace waymark::ui
