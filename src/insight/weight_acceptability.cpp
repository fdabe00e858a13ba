// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/weight_acceptability.h"

#include "insight/rank_counter.h"

namespace waymark {

namespace {

constexpr std::uint64_t Seed = 20261126;
constexpr int SamplesAtOnce = 1000;

WeightAcceptability sharesOf(const RankCounter& counter, const Decision& decision) {
    WeightAcceptability result;
    result.samples = counter.total();
    if (counter.total() == 0) {
        return result;
    }
    for (int o = 0; o < decision.alternativeCount(); ++o) {
        const auto place = static_cast<std::size_t>(o);
        for (int rank = 1; rank <= decision.alternativeCount(); ++rank) {
            result.share[place][static_cast<std::size_t>(rank - 1)] = counter.share(o, rank);
        }
        if (counter.isEverFirst(o)) {
            auto& central = result.central[place].emplace();
            for (int c = 0; c < decision.criterionCount(); ++c) {
                central[static_cast<std::size_t>(c)] = counter.centralWeight(o, c);
            }
        }
    }
    return result;
}

} // namespace

WeightAcceptability weightAcceptability(const CompiledDecision& compiled,
                                        const KnowledgeState& resolved, const Watch& watch) {
    const Decision& decision = *compiled.decision;
    const StepTally tallied = tally(compiled, resolved);
    SimplexSampler sampler(Seed, decision.criteria.size());
    RankCounter counter;
    for (int i = 0; i < WeightSamples; ++i) {
        if (i % SamplesAtOnce == 0) {
            if (watch.isStopped()) {
                break;
            }
            watch.report(static_cast<double>(i) / WeightSamples);
        }
        const auto drawn =
            sampler.drawWithGreatest(static_cast<std::size_t>(decision.safetyCriterion));
        const Score scored = score(decision, tallied, Weights(drawn));
        counter.add({scored.rank.data(), decision.alternatives.size()}, drawn);
    }
    return sharesOf(counter, decision);
}

} // namespace waymark
