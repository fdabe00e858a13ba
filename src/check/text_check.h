// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "check/finding.h"
#include "questionnaire/questionnaire.h"
#include "rules/rule_base.h"

#include <functional>
#include <map>
#include <string>

namespace waymark {

/// Where a text stands: file and JSON pointer.
struct TextPlace {
    std::string file;
    std::string pointer;
};
using TextPlaces = std::map<std::string, TextPlace, std::less<>>;

/// Section 1: texts that nothing shows, which is what a slip in a key looks like. What is missing
/// or filled in with an unknown name never gets past loading.
[[nodiscard]] Findings checkTextKeys(const Questionnaire& questionnaire, const RuleBase& rules,
                                     const TextPlaces& texts);

} // namespace waymark
