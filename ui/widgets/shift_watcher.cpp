// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/shift_watcher.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace waymark::ui {
namespace {

constexpr int Needed = 3;
constexpr int Swallowed = 2;
constexpr qint64 WindowMs = 5000;
constexpr qint64 SwallowMs = 1500;
constexpr qint64 StuckMs = 2000; // a release that went to another program

} // namespace

ShiftWatcher::ShiftWatcher(QObject* parent)
    : QObject(parent) {
    qApp->installEventFilter(this);
}

void ShiftWatcher::setByShift(bool byShift) {
    m_isByShift = byShift;
    startOver();
}

bool ShiftWatcher::eventFilter(QObject* watched, QEvent* event) {
    if (m_isByShift) {
        return isShiftsTurn(event) || QObject::eventFilter(watched, event);
    }
    // Here and not as a key of the window: a dialog may be in front of it.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F12) {
        if (!static_cast<QKeyEvent*>(event)->isAutoRepeat()) {
            Q_EMIT hideRequested();
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}

/// True when nothing else shall see the event.
bool ShiftWatcher::isShiftsTurn(const QEvent* event) {
    if (event->type() == QEvent::KeyRelease) {
        if (static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Shift) {
            m_isDown = false;
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<const QKeyEvent*>(event);
        if (press->key() != Qt::Key_Shift) {
            startOver();
        } else if (!press->isAutoRepeat()) {
            return countPress();
        }
    } else if (event->type() == QEvent::MouseButtonPress) {
        startOver();
    }
    return false;
}

/// True when nothing else shall see the press. The same press passes here once for the window
/// and once for each widget it climbs through; only the first counts.
bool ShiftWatcher::countPress() {
    if (m_isDown && m_sinceLast.isValid() && m_sinceLast.elapsed() < StuckMs) {
        return false;
    }
    const bool isSwift = m_sinceLast.isValid() && m_sinceLast.elapsed() < SwallowMs;
    m_isDown = true;
    m_sinceLast.start();
    if (m_swallow > 0 && isSwift) {
        --m_swallow;
        return true;
    }
    m_swallow = 0;
    if (m_count == 0 || m_sinceFirst.elapsed() > WindowMs) {
        m_count = 0;
        m_sinceFirst.start();
    }
    ++m_count;
    if (m_count < Needed) {
        Q_EMIT pressed(m_count);
        return false;
    }
    startOver();
    m_swallow = Swallowed;
    Q_EMIT hideRequested();
    return true;
}

void ShiftWatcher::startOver() {
    if (m_count == 0) {
        return;
    }
    m_count = 0;
    Q_EMIT pressed(0);
}

} // namespace waymark::ui
