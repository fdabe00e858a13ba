// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

class QWidget;

namespace waymark::ui {

/// Acts once, when the window is on the screen: till then it has the processor for itself.
void afterFirstPaint(QWidget* window, const std::function<void()>& act);

} // namespace waymark::ui
