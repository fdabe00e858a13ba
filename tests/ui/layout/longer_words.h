// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QWidget;

namespace waymark::ui {

/// Every word 40 % longer, as a language could have it; numbers stay.
[[nodiscard]] QString longer(const QString& text);

/// Makes the words of every label and button in the window longer; those that are longer already
/// stay.
void makeLonger(QWidget& window);

} // namespace waymark::ui
