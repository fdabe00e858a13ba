// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/hide_guard.h"

#include "app/habits.h"
#include "widgets/frame_window.h"

#include <algorithm>
#include <ctime>

namespace waymark::ui {

namespace {

using std::chrono::milliseconds;

/// Looked at so often, since a timer does not count while the computer sleeps.
constexpr milliseconds LookEvery = std::chrono::seconds(20);

/// Time since the computer was started, sleep and all.
milliseconds now() {
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                    std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace

HideGuard::HideGuard(FrameWindow& window, milliseconds minute)
    : QObject(&window)
    , m_window(window)
    , m_minute(minute) {
    connect(&window, &FrameWindow::coveredChanged, this, &HideGuard::coveredChanged);
    connect(&m_timer, &QTimer::timeout, this, &HideGuard::look);
}

void HideGuard::coveredChanged(bool covered) {
    const int minutes = habitsOf(&m_window).eraseAfterMinutes;
    if (!covered || minutes == 0) {
        m_timer.stop();
        return;
    }
    m_hiddenSince = now();
    m_timer.start(std::min(LookEvery, minutes * m_minute));
}

void HideGuard::look() {
    if (now() - m_hiddenSince >= habitsOf(&m_window).eraseAfterMinutes * m_minute) {
        m_timer.stop();
        Q_EMIT ended();
    }
}

void HideGuard::computerLocked() {
    if (!m_window.isCovered()) {
        m_window.setCovered(true);
    } else if (habitsOf(&m_window).eraseAfterMinutes > 0) {
        Q_EMIT ended();
    }
}

} // namespace waymark::ui
