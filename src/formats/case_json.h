// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/data_error.h"
#include "plan/plan_notes.h"
#include "questionnaire/questionnaire.h"
#include "rules/rule_base.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <string_view>

namespace waymark {

/// Reads a case; throws BadData with everything that is wrong. `name` is the file's name for
/// messages.
[[nodiscard]] Case readCase(std::string_view text, const std::string& name,
                            const Questionnaire& questionnaire, const RuleBase& rules);
[[nodiscard]] Case readCaseFile(const std::filesystem::path& path,
                                const Questionnaire& questionnaire, const RuleBase& rules);

/// What the person noted in their plan, from the same text; empty when the case has no plan. Throws
/// BadData where readCase does.
[[nodiscard]] PlanNotes readCasePlan(std::string_view text, const std::string& name,
                                     const Questionnaire& questionnaire, const RuleBase& rules);

/// The case as JSON that readCase and readCasePlan read back to the same case and plan.
[[nodiscard]] nlohmann::json writeCase(const Case& answered, const Questionnaire& questionnaire,
                                       const PlanNotes& plan = {});

/// The same as text, as it stands in a file.
[[nodiscard]] std::string caseText(const Case& answered, const Questionnaire& questionnaire,
                                   const PlanNotes& plan = {});

/// The languages there are texts for, each a folder of data/text; the first is for who asks for
/// none.
[[nodiscard]] const std::vector<std::string>& languageWords();

/// The words for importance, in the order of ImportanceSteps: "not-much", "little", "bit", "more",
/// "lot".
[[nodiscard]] const std::vector<std::string>& importanceWords();
[[nodiscard]] int importanceWeight(std::size_t word);

/// "hurts", "neutral" or "helps".
[[nodiscard]] const std::string& ratingWord(OwnRating rating);

/// All criteria of all decisions, each once.
[[nodiscard]] std::vector<std::string> criterionIds(const RuleBase& rules);

} // namespace waymark
