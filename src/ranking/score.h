// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ranking/weights.h"
#include "rules/compiled_rule_base.h"

#include <array>
#include <cstdint>

namespace waymark {

/// How far an alternative is open to the person. It comes before the fit, whatever the fit.
enum class Tier : std::uint8_t { Fits, IfArranged, NotAdvisedNow };

/// The order of a decision's alternatives, in whole numbers. Made without allocating.
struct Score {
    template <typename T>
    using PerAlternative = std::array<T, Decision::MaxAlternatives>;

    /// fit(o) times `denominator`.
    PerAlternative<std::int64_t> fit{};
    PerAlternative<Tier> tier{};
    /// Alternatives in the order shown: tier, then fit, then least restrictive first.
    PerAlternative<std::uint8_t> order{};
    /// 1 for the first; ties share a number.
    PerAlternative<std::uint8_t> rank{};
    /// The sum of the weights.
    std::int64_t denominator = 1;
    int count = 0;

    /// The alternative shown first.
    [[nodiscard]] int first() const { return order[0]; }
};

/// Ranks the alternatives by the rules that are true in `state`.
[[nodiscard]] Score score(const CompiledDecision& decision, const KnowledgeState& state,
                          const Weights& weights);

/// The sums of steps on each criterion for each alternative, before clipping.
using StepSums =
    std::array<std::array<std::int16_t, Decision::MaxAlternatives>, Decision::MaxCriteria>;
[[nodiscard]] StepSums stepSums(const CompiledDecision& decision, const KnowledgeState& state);

/// The sums as they count: within -clip and +clip.
[[nodiscard]] StepSums clipped(StepSums sums, int clip);

/// What the rules that are true in a state come to before any weight: the rest of a ranking is
/// arithmetic.
struct StepTally {
    /// Sums of steps on each criterion for each alternative, kept within the clip.
    StepSums sums{};
    Score::PerAlternative<Tier> tier{};
};
[[nodiscard]] StepTally tally(const CompiledDecision& decision, const KnowledgeState& state);
[[nodiscard]] Score score(const Decision& decision, const StepTally& tally, const Weights& weights);

} // namespace waymark
