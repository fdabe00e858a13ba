// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <functional>

namespace waymark {
struct Case;
}

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

/// What only a counselor sees, with two clients and a casebook in a folder that goes again.
void showCounselorScreens(const ShownWindow& shown, const Case& sample);

} // namespace waymark::ui
