// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/kept_case.h"

#include <string>
#include <string_view>

namespace waymark {

/// Reads a case as JSON of ours or as an answered FHIR form; throws BadData with everything that is
/// wrong. `name` is the file's name for messages.
[[nodiscard]] Case readAnyCase(std::string_view text, const std::string& name,
                               const Questionnaire& questionnaire, const RuleBase& rules);

/// The same where the case may come from another version: see readKeptCase. A result that cannot be
/// read counts as none.
[[nodiscard]] KeptCase readAnyKept(std::string_view text, const std::string& name,
                                   const Questionnaire& questionnaire, const RuleBase& rules);

/// What was noted in the plan that is kept with it; an answered form has none. Throws where
/// readAnyCase does.
[[nodiscard]] PlanNotes readAnyPlan(std::string_view text, const std::string& name,
                                    const Questionnaire& questionnaire, const RuleBase& rules);

} // namespace waymark
