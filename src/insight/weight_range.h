// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ranking/fraction.h"
#include "ranking/score.h"

#include <array>
#include <optional>
#include <vector>

namespace waymark {

/// Over which weights of one criterion the first place stands, all other importance as it is.
/// Weights are counted as a person gives them: 1, 2 and 4; safety follows the greatest.
struct WeightRange {
    int criterion = 0;
    Fraction now;
    /// From here the alternative shown first keeps the first place, alone or shared, both ends
    /// included. 0: down to no weight at all.
    Fraction low;
    /// Nothing: however much it weighs.
    std::optional<Fraction> high;
    /// Who is shown first just outside; nothing where there is no outside.
    std::optional<int> firstBelow;
    std::optional<int> firstAbove;
    /// The alternatives that have the first place at each of ImportanceSteps, alone or together.
    std::array<ValueSet, ImportanceSteps.size()> firstAt{};
};

/// A range for each criterion but safety, exactly.
[[nodiscard]] std::vector<WeightRange> weightRanges(const CompiledDecision& compiled,
                                                    const KnowledgeState& resolved,
                                                    const Importance& importance);

} // namespace waymark
