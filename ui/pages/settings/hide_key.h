// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QWidget;

namespace waymark::ui {

/// Which key hides the window that `page` stands in, to follow "Press": "Shift 3 times", "F12".
[[nodiscard]] QString hideKeyWords(const QWidget* page);

} // namespace waymark::ui
