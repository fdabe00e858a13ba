// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/route.h"

#include <QString>

#include <functional>

namespace waymark::ui {

class MainWindow;
class Navigator;
class Session;

/// The window that walks, and what it does with the picture of where it is.
struct ShownWindow {
    MainWindow& window;
    Navigator& navigator;
    Session& session;
    std::function<void(const QString&)> take;
};

/// Goes to a screen first.
void take(const ShownWindow& shown, const QString& name, const Route& route);

} // namespace waymark::ui
