// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "texts/placeholders.h"

#include <algorithm>
#include <set>

namespace waymark {

std::vector<std::string> placeholdersIn(std::string_view text) {
    std::set<std::string> names;
    for (std::size_t open = text.find('{'); open != std::string_view::npos;
         open = text.find('{', open + 1)) {
        const std::size_t close = text.find('}', open);
        if (close != std::string_view::npos) {
            names.emplace(text.substr(open + 1, close - open - 1));
        }
    }
    return {names.begin(), names.end()};
}

bool isAccountedFor(std::string_view key) {
    constexpr std::array Families{"section", "page",      "variable", "value", "rule",
                                  "option",  "criterion", "decision", "fit",   "tier",
                                  "basis",   "certainty", "unknown",  "help"};
    return std::ranges::find(Families, key.substr(0, key.find('.'))) != Families.end();
}

std::vector<std::string> placeholdersOf(std::string_view key) {
    // Signs to look for are also printed where nobody knows the country.
    const bool isHelp = key.starts_with("help.") && !key.starts_with("help.check-");
    return isHelp ? std::vector<std::string>(HelpPurposes.begin(), HelpPurposes.end())
                  : std::vector<std::string>();
}

} // namespace waymark
