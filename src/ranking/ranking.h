// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ranking/fraction.h"
#include "ranking/score.h"

#include <string>
#include <vector>

namespace waymark {

/// What one fired rule gave to an alternative's fit. Base plus all shares is the fit, exactly.
struct Reason {
    const Rule* rule = nullptr;
    /// Whole steps of the rule, before weights and clipping.
    int steps = 0;
    /// Steps of the fit that are due to it.
    Fraction share;
};

/// One alternative in its place, with everything that put it there.
struct Standing {
    int alternative = 0;
    int rank = 0;
    /// Other alternatives with the same number.
    std::vector<int> tiedWith;
    Tier tier = Tier::Fits;
    int base = 0;
    Fraction fit;
    std::string fitWord;
    /// Greatest share first, whatever its sign; equal ones by rule id.
    std::vector<Reason> reasons;
    std::vector<const Rule*> conditions;
    std::vector<const Rule*> first;
    std::vector<const Rule*> ruledOutBy;
    std::vector<const Rule*> notes;
};

/// The alternatives of a decision in order.
struct Ranking {
    const Decision* decision = nullptr;
    std::vector<Standing> standings;
    /// True when the lead over the next number is below the decision's close lead.
    bool isClose = false;
};

/// The word for a fit of so many steps.
[[nodiscard]] std::string fitWord(const Decision& decision, Fraction fit);

/// A score with its reasons. The rules of `compiled` are the same as `rules`.
[[nodiscard]] Ranking rank(const CompiledDecision& compiled, const RuleBase& rules,
                           const KnowledgeState& state, const Weights& weights);

} // namespace waymark
