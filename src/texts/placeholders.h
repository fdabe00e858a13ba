// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// What a help line is for. In the texts of help pages each of them, in braces, stands for its
/// number; no other text has names in braces.
inline constexpr std::array HelpPurposes{"emergency",    "suicide-crisis",    "drug-helpline",
                                         "poison",       "domestic-violence", "pregnancy-line",
                                         "young-people", "using-alone"};

/// The names in braces in a text, without the braces, in order and each once.
[[nodiscard]] std::vector<std::string> placeholdersIn(std::string_view text);

/// The names that the program fills in for this key.
[[nodiscard]] std::vector<std::string> placeholdersOf(std::string_view key);

} // namespace waymark
