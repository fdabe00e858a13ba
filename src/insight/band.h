// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/questionnaire.h"
#include "ranking/score.h"

#include <cstdint>
#include <vector>

namespace waymark {

/// The least and the greatest fit over all ways the unknown answers could turn out, times the sum
/// of the weights.
struct Band {
    std::int64_t low = 0;
    std::int64_t high = 0;
    /// False when the rules tie too many variables together: the true band then lies within this
    /// one.
    bool exact = true;
};

/// The band of each alternative. `raw` holds the answers as given, before skip logic.
[[nodiscard]] std::vector<Band> bands(const CompiledDecision& compiled, const RuleBase& rules,
                                      const Questionnaire& questionnaire, const KnowledgeState& raw,
                                      const Weights& weights);

} // namespace waymark
