// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/data_error.h"
#include "plan/plan_notes.h"
#include "questionnaire/questionnaire.h"
#include "result/kept_result.h"
#include "rules/rule_base.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// A case that may come from another version, with what followed from it on that day.
struct KeptCase {
    Case answered;
    PlanNotes plan;
    /// Nothing when the case was kept without its result.
    std::optional<KeptResult> result;
    /// Answers and weights this version has no use for, as "withdrawal = severe".
    std::vector<std::string> leftOut;
};

/// Reads a case as readCase does, and leaves out what this version no longer asks or knows instead
/// of refusing the case. Throws BadData for everything else.
[[nodiscard]] KeptCase readKeptCase(std::string_view text, const std::string& name,
                                    const Questionnaire& questionnaire, const RuleBase& rules);

/// The case as text with its result, as it stands in a file. A notice that the copy has to carry
/// stands in it as well; empty: none.
[[nodiscard]] std::string keptCaseText(const KeptCase& kept, const Questionnaire& questionnaire,
                                       const std::string& notice = {});

} // namespace waymark
