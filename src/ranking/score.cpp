// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "ranking/score.h"

#include <algorithm>

namespace waymark {

namespace {

void setTiers(Tally& result, const CompiledDecision& decision, const KnowledgeState& state) {
    const int count = decision.decision->alternativeCount();
    for (const CompiledRuleOut& out : decision.ruleOuts) {
        if (!out.when.isTrue(state)) {
            continue;
        }
        const Tier tier = out.hard ? Tier::NotAdvisedNow : Tier::IfArranged;
        for (int o = 0; o < count; ++o) {
            Tier& current = result.tier[static_cast<std::size_t>(o)];
            if ((out.alternatives >> o) & 1U) {
                current = std::max(current, tier);
            }
        }
    }
}

void setOrder(Score& result) {
    const auto isBefore = [&result](std::uint8_t a, std::uint8_t b) {
        return result.tier[a] != result.tier[b] ? result.tier[a] < result.tier[b]
                                                : result.fit[b] < result.fit[a];
    };
    // So few are quickest sorted by insertion. It is stable, and alternatives stand least
    // restrictive first, so their own place is the last tie-breaker.
    for (int i = 0; i < result.count; ++i) {
        auto place = static_cast<std::size_t>(i);
        for (; place > 0 && isBefore(static_cast<std::uint8_t>(i), result.order[place - 1]);
             --place) {
            result.order[place] = result.order[place - 1];
        }
        result.order[place] = static_cast<std::uint8_t>(i);
    }
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
        if (!weigh.when.isTrue(state)) {
            continue;
        }
        auto& row = sums[static_cast<std::size_t>(weigh.criterion)];
        for (std::size_t o = 0; o < Decision::MaxAlternatives; ++o) {
            row[o] = static_cast<std::int16_t>(row[o] + weigh.steps[o]);
        }
    }
    return sums;
}

StepSums clipped(StepSums sums, int clip) {
    const auto most = static_cast<std::int16_t>(clip);
    const auto least = static_cast<std::int16_t>(-clip);
    for (auto& row : sums) {
        for (std::int16_t& sum : row) {
            sum = std::min(most, std::max(least, sum));
        }
    }
    return sums;
}

Tally tally(const CompiledDecision& decision, const KnowledgeState& state) {
    Tally result;
    result.sums = clipped(stepSums(decision, state), decision.decision->clip);
    setTiers(result, decision, state);
    return result;
}

Score score(const Decision& decision, const Tally& tally, const Weights& weights) {
    Score result;
    result.count = decision.alternativeCount();
    result.denominator = weights.sum();
    result.tier = tally.tier;
    const int criteria = decision.criterionCount();
    for (std::size_t o = 0; o < static_cast<std::size_t>(result.count); ++o) {
        std::int64_t weighted = 0;
        for (int c = 0; c < criteria; ++c) {
            weighted += weights.of(c) * tally.sums[static_cast<std::size_t>(c)][o];
        }
        result.fit[o] = decision.base[o] * weights.sum() + criteria * weighted;
    }
    setOrder(result);
    return result;
}

Score score(const CompiledDecision& decision, const KnowledgeState& state, const Weights& weights) {
    return score(*decision.decision, tally(decision, state), weights);
}

} // namespace waymark
