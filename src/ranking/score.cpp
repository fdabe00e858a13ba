// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "ranking/score.h"

#include <algorithm>

namespace waymark {

namespace {

using Row = std::array<std::int16_t, Decision::MaxAlternatives>;

/// Adds the steps or nothing, without a jump: which rules hold is different for each person, and a
/// jump that cannot be foreseen costs more than adding nothing.
void addWhere(bool holds, const Row& steps, Row& row) {
    const auto mask = static_cast<std::int16_t>(-static_cast<int>(holds));
    for (std::size_t o = 0; o < row.size(); ++o) {
        row[o] = static_cast<std::int16_t>(row[o] + (steps[o] & mask));
    }
}

void clipAll(StepSums& sums, int clip) {
    const auto most = static_cast<std::int16_t>(clip);
    const auto least = static_cast<std::int16_t>(-clip);
    for (Row& row : sums) {
        for (std::int16_t& sum : row) {
            sum = std::min(most, std::max(least, sum));
        }
    }
}

void setTiers(StepTally& result, const CompiledDecision& decision, const KnowledgeState& state) {
    std::uint32_t hard = 0;
    std::uint32_t soft = 0;
    for (const QuickRuleOut& out : decision.quickOuts) {
        const std::uint32_t mask = out.when.areOut(state) ? ~0U : 0U;
        hard |= out.hard & mask;
        soft |= out.soft & mask;
    }
    for (const std::uint16_t place : decision.slowOuts) {
        const CompiledRuleOut& out = decision.ruleOuts[place];
        if (out.when.isTrue(state)) {
            (out.hard ? hard : soft) |= out.alternatives;
        }
    }
    for (std::size_t o = 0; o < result.tier.size(); ++o) {
        const bool isHard = ((hard >> o) & 1U) != 0;
        const bool isSoft = ((soft >> o) & 1U) != 0;
        result.tier[o] = isHard ? Tier::NotAdvisedNow : isSoft ? Tier::IfArranged : Tier::Fits;
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
    for (std::size_t c = 0; c < sums.size(); ++c) {
        Row row{};
        for (const QuickWeigh& weigh : decision.quick[c]) {
            addWhere(weigh.when.areOut(state), weigh.steps, row);
        }
        sums[c] = row;
    }
    for (const std::uint16_t place : decision.slow) {
        const CompiledWeigh& weigh = decision.weighs[place];
        addWhere(weigh.when.isTrue(state), weigh.steps,
                 sums[static_cast<std::size_t>(weigh.criterion)]);
    }
    return sums;
}

StepSums clipped(StepSums sums, int clip) {
    clipAll(sums, clip);
    return sums;
}

StepTally tally(const CompiledDecision& decision, const KnowledgeState& state) {
    StepTally result{stepSums(decision, state), {}};
    clipAll(result.sums, decision.decision->clip);
    setTiers(result, decision, state);
    return result;
}

Score score(const Decision& decision, const StepTally& tally, const Weights& weights) {
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
