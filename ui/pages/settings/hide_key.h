// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QWidget;

namespace waymark::ui {

/// Which key hides the window that `page` stands in: Shift three times, or F12.
[[nodiscard]] bool doesShiftHide(const QWidget* page);
void setShiftHides(QWidget* page, bool on);
/// "Shift 3 times", "F12": to follow "Press".
[[nodiscard]] QString hideKeyWords(const QWidget* page);

} // namespace waymark::ui
