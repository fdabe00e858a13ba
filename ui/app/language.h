// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <string>

namespace waymark::ui {

/// "es" when the computer speaks Spanish, else "en".
[[nodiscard]] std::string languageOfComputer();

/// What a language calls itself: "Español".
[[nodiscard]] QString nameOfLanguage(const std::string &language);

/// From here on tr() gives the words of this language, and Qt's own dialogs too where Qt has them.
void useWindowWords(const std::string &language);

} // namespace waymark::ui
