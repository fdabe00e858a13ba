// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// What a help line is for. In the texts of help pages each of them, in braces, stands for its
/// number; other texts that are accounted for have no names in braces.
inline constexpr std::array HelpPurposes{"emergency",    "suicide-crisis",    "drug-helpline",
                                         "poison",       "domestic-violence", "pregnancy-line",
                                         "young-people", "using-alone"};

/// The names in braces in a text, without the braces, in order and each once.
[[nodiscard]] std::vector<std::string> placeholdersIn(std::string_view text);

/// Texts of questions, rules, options and help pages: those whose keys and names in braces can be
/// held to what asks for them. Other parts of the program have texts of their own beside these.
[[nodiscard]] bool isAccountedFor(std::string_view key);

/// The names that the program fills in for a key that is accounted for.
[[nodiscard]] std::vector<std::string> placeholdersOf(std::string_view key);

} // namespace waymark
