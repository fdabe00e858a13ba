// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/questionnaire.h"
#include "ranking/score.h"

#include <vector>

namespace waymark {

/// A question without a known answer, and how often learning it would change what is shown first.
struct WorthFindingOut {
    VariableIndex variable = 0;
    /// Between 0 and 1, by the variable's usual value and odds; above 0.
    double changesFirst = 0;
};

/// Every such question that is or may be asked, most telling first, then in the order they are
/// asked.
[[nodiscard]] std::vector<WorthFindingOut> worthFindingOut(const CompiledDecision& compiled,
                                                           const Questionnaire& questionnaire,
                                                           const KnowledgeState& raw,
                                                           const Weights& weights);

} // namespace waymark
