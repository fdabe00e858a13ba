// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/route.h"

#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace waymark {
struct Case;
}

namespace waymark::ui {

class Session;

/// One state of the window on the walk, its layout settled.
struct Sight {
    QString name;   ///< "08-options": the same state has the same name on every walk
    Route route;    ///< the screen that is shown
    QWidget& shown; ///< the window, or a dialog in front of it
};

using Look = std::function<void(const Sight&)>;

/// Shows every screen in the real window of `size` logical pixels, and lets `look` see each: all
/// questions, every help panel, option and task of the plan, and the states in which the order
/// waits. The session ends with `shown` in it.
void walkScreens(Session& session, const Case& shown, const QSize& size, const Look& look);

} // namespace waymark::ui
