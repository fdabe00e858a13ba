// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

class QWidget;

namespace waymark::ui {

/// Ctrl+P and Ctrl+S, while the page is shown.
void addPaperKeys(QWidget* page, const std::function<void()>& print,
                  const std::function<void()>& save);

} // namespace waymark::ui
