// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "ranking/score.h"

#include <algorithm>
#include <tuple>

namespace waymark {

namespace {

void setTiers(Score& result, const CompiledDecision& decision, const KnowledgeState& state) {
    for (const CompiledRuleOut& out : decision.ruleOuts) {
        if (out.when.evaluate(state) != Truth::True) {
            continue;
        }
        const Tier tier = out.hard ? Tier::NotAdvisedNow : Tier::IfArranged;
        for (int o = 0; o < result.count; ++o) {
            Tier& current = result.tier[static_cast<std::size_t>(o)];
            if ((out.alternatives >> o) & 1U) {
                current = std::max(current, tier);
            }
        }
    }
}

void setOrder(Score& result) {
    const auto end = result.order.begin() + result.count;
    for (int i = 0; i < result.count; ++i) {
        result.order[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(i);
    }
    // Alternatives stand least restrictive first, so their own place is the last tie-breaker.
    std::sort(result.order.begin(), end, [&result](std::uint8_t a, std::uint8_t b) {
        return std::tuple(result.tier[a], -result.fit[a], a) <
               std::tuple(result.tier[b], -result.fit[b], b);
    });
    for (std::size_t i = 0; i < static_cast<std::size_t>(result.count); ++i) {
        const std::uint8_t here = result.order[i];
        const std::uint8_t before = result.order[i == 0 ? 0 : i - 1];
        const bool tied = i > 0 && result.tier[here] == result.tier[before] &&
                          result.fit[here] == result.fit[before];
        result.rank[here] = tied ? result.rank[before] : static_cast<std::uint8_t>(i + 1);
    }
}

} // namespace

StepSums stepSums(const CompiledDecision& decision, const KnowledgeState& state) {
    StepSums sums{};
    for (const CompiledWeigh& weigh : decision.weighs) {
        if (weigh.when.evaluate(state) != Truth::True) {
            continue;
        }
        auto& row = sums[static_cast<std::size_t>(weigh.criterion)];
        for (std::size_t o = 0; o < Decision::MaxAlternatives; ++o) {
            row[o] += weigh.steps[o];
        }
    }
    return sums;
}

Score score(const CompiledDecision& decision, const KnowledgeState& state, const Weights& weights) {
    const Decision& what = *decision.decision;
    const StepSums sums = stepSums(decision, state);
    Score result;
    result.count = what.alternativeCount();
    result.denominator = weights.sum();
    const int criteria = what.criterionCount();
    for (std::size_t o = 0; o < static_cast<std::size_t>(result.count); ++o) {
        std::int64_t weighted = 0;
        for (int c = 0; c < criteria; ++c) {
            weighted += weights.of(c) *
                        std::clamp(sums[static_cast<std::size_t>(c)][o], -what.clip, what.clip);
        }
        result.fit[o] = what.base[o] * weights.sum() + criteria * weighted;
    }
    setTiers(result, decision, state);
    setOrder(result);
    return result;
}

} // namespace waymark
