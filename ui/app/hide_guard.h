// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace waymark::ui {

class FrameWindow;

/// Sees to a window that is hidden and left: it ends after the time that was picked, or when the
/// computer is locked or put to sleep. A lock also hides a window that is not hidden yet.
class HideGuard : public QObject {
    Q_OBJECT

public:
    /// `minute`: how long one of the habits' minutes takes; tests have shorter ones.
    explicit HideGuard(FrameWindow& window,
                       std::chrono::milliseconds minute = std::chrono::minutes(1));

    void computerLocked();

Q_SIGNALS:
    void ended(); ///< erase everything and close

private:
    void coveredChanged(bool covered);
    void look();

    FrameWindow& m_window;
    std::chrono::milliseconds m_minute;
    std::chrono::milliseconds m_hiddenSince{0};
    QTimer m_timer;
};

} // namespace waymark::ui
