// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "plan/plan_notes.h"
#include "questionnaire/questionnaire.h"
#include "rules/rule_base.h"

#include <string>
#include <string_view>

namespace waymark {

/// Reads a case as JSON of ours or as an answered FHIR form; throws BadData with everything that is
/// wrong. `name` is the file's name for messages.
[[nodiscard]] Case readAnyCase(std::string_view text, const std::string& name,
                               const Questionnaire& questionnaire, const RuleBase& rules);

/// What was noted in the plan that is kept with it; an answered form has none. Throws where
/// readAnyCase does.
[[nodiscard]] PlanNotes readAnyPlan(std::string_view text, const std::string& name,
                                    const Questionnaire& questionnaire, const RuleBase& rules);

} // namespace waymark
