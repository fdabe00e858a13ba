// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/data_error.h"
#include "plan/plan_notes.h"
#include "questionnaire/questionnaire.h"
#include "result/kept_result.h"
#include "rules/rule_base.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// An answer, a weight, a rating or a choice of another version's that this one has no use for.
struct LeftOut {
    std::string part;    ///< where it stood: "/answers", "/plan/options"
    std::string name;    ///< what it is called there; empty in a list
    std::string value;   ///< as JSON
    std::string of = {}; ///< the own concern it belongs to

    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

/// As "withdrawal = severe".
[[nodiscard]] std::string wordsOf(const LeftOut& one);
[[nodiscard]] std::vector<std::string> wordsOf(const std::vector<LeftOut>& several);

/// A case that may come from another version, with what followed from it on that day.
struct KeptCase {
    Case answered;
    PlanNotes plan = {};
    /// Nothing when the case was kept without its result.
    std::optional<KeptResult> result = std::nullopt;
    /// Counts for nothing, and stands in the file again when the case is kept.
    std::vector<LeftOut> leftOut = {};
};

/// Reads a case as readCase does, and leaves out what this version no longer asks or knows instead
/// of refusing the case. Throws BadData for everything else.
[[nodiscard]] KeptCase readKeptCase(std::string_view text, const std::string& name,
                                    const Questionnaire& questionnaire, const RuleBase& rules);

/// The case as JSON with its result and what was left out.
[[nodiscard]] nlohmann::json writeKeptCase(const KeptCase& kept,
                                           const Questionnaire& questionnaire);

/// The same as text, as it stands in a file. A notice that the copy has to carry
/// stands in it as well; empty: none.
[[nodiscard]] std::string keptCaseText(const KeptCase& kept, const Questionnaire& questionnaire,
                                       const std::string& notice = {});

} // namespace waymark
