// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <string>

namespace waymark::ui {

/// "es" when the computer speaks Spanish, else "en".
[[nodiscard]] std::string languageOfComputer();

/// What a language calls itself: "Español".
[[nodiscard]] QString nameOfLanguage(const std::string& language);

/// From here on tr() gives the words of this language, and Qt's own dialogs too where Qt has them.
void useWindowWords(const std::string& language);

/// "November 22, 2026", "22 de noviembre de 2026": in the language of the window's words.
[[nodiscard]] QString dateWords(const QDate& date);
/// "10:40 AM", "10:40 a. m."
[[nodiscard]] QString timeWords(const QTime& time);

} // namespace waymark::ui
