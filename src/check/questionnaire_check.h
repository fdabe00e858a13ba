// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "check/finding.h"
#include "questionnaire/questionnaire.h"
#include "rules/rule_base.h"

namespace waymark {

/// Section 4: questions no rule reads or no case asks, skip logic that could hide a safety
/// question, and "not" over a question that is not asked of everyone.
[[nodiscard]] Findings checkQuestionnaire(const Questionnaire& questionnaire,
                                          const RuleBase& rules);

} // namespace waymark
