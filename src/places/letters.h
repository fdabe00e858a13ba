// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace waymark {

/// Without blanks at both ends, no-break spaces among them.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// ASCII letters only; others stay.
[[nodiscard]] std::string lowered(std::string_view text);
[[nodiscard]] bool isDigits(std::string_view text);
[[nodiscard]] bool isUtf8(std::string_view text);
/// Reads windows-1252, which holds latin-1, as UTF-8.
[[nodiscard]] std::string utf8FromOlderLetters(std::string_view text);

} // namespace waymark
