// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/questionnaire.h"
#include "rules/rule_base.h"

#include <set>
#include <string>
#include <vector>

namespace waymark {

/// A text the program cannot do without, and what asks for it.
struct NeededText {
    std::string key;
    std::string file;
    std::string pointer;
};

/// Every key that pages, rules, decisions and the program's own words need.
[[nodiscard]] std::vector<NeededText> neededTexts(const Questionnaire& questionnaire,
                                                  const RuleBase& rules);

/// Keys that are shown where they are there: hints, help lines, further steps of a panel. A step
/// counts only when the one before it is among `present`.
[[nodiscard]] std::set<std::string> optionalTexts(const Questionnaire& questionnaire,
                                                  const RuleBase& rules,
                                                  const std::set<std::string>& present);

/// The keys of the sentences a rule is shown with.
[[nodiscard]] std::vector<std::string> textKeysOf(const Rule& rule);

} // namespace waymark
