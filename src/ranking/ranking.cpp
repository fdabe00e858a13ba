// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "ranking/ranking.h"

#include <algorithm>
#include <cstdlib>

namespace waymark {

namespace {

Fraction magnitude(Fraction share) {
    return {std::abs(share.numerator()), share.denominator()};
}

/// The share of one rule: its steps, scaled where the criterion was clipped.
Fraction shareOf(const CompiledWeigh& weigh, std::size_t o, const StepSums& sums,
                 const Decision& decision, const Weights& weights) {
    const int raw = sums[static_cast<std::size_t>(weigh.criterion)][o];
    const int clipped = std::clamp(raw, -decision.clip, decision.clip);
    const std::int64_t numerator =
        decision.criterionCount() * weights.of(weigh.criterion) * weigh.steps[o];
    if (raw == clipped) {
        return {numerator, weights.sum()};
    }
    // raw and clipped have the same sign here, so the factor is their ratio of magnitudes.
    return {numerator * std::abs(clipped), weights.sum() * std::abs(raw)};
}

void addReasons(Standing& standing, const CompiledDecision& compiled, const RuleBase& rules,
                const KnowledgeState& state, const StepSums& sums, const Weights& weights) {
    const auto o = static_cast<std::size_t>(standing.alternative);
    for (const CompiledWeigh& weigh : compiled.weighs) {
        if (weigh.steps[o] != 0 && weigh.when.evaluate(state) == Truth::True) {
            standing.reasons.push_back({&rules.rules[static_cast<std::size_t>(weigh.rule)],
                                        weigh.steps[o],
                                        shareOf(weigh, o, sums, *compiled.decision, weights)});
        }
    }
    std::ranges::sort(standing.reasons, [](const Reason& a, const Reason& b) {
        const Fraction left = magnitude(a.share);
        const Fraction right = magnitude(b.share);
        return left == right ? a.rule->id < b.rule->id : right < left;
    });
}

void addLine(Standing& standing, const Rule& rule) {
    if (std::ranges::find(rule.alternatives, standing.alternative) == rule.alternatives.end()) {
        return;
    }
    if (rule.kind == RuleKind::OnlyWith) {
        standing.conditions.push_back(&rule);
    } else if (rule.kind == RuleKind::First) {
        standing.first.push_back(&rule);
    } else {
        standing.notes.push_back(&rule);
    }
}

void addLines(Standing& standing, const CompiledDecision& compiled, const RuleBase& rules,
              const KnowledgeState& state) {
    for (const CompiledRuleOut& out : compiled.ruleOuts) {
        if (((out.alternatives >> standing.alternative) & 1U) &&
            out.when.evaluate(state) == Truth::True) {
            standing.ruledOutBy.push_back(&rules.rules[static_cast<std::size_t>(out.rule)]);
        }
    }
    std::ranges::stable_sort(standing.ruledOutBy,
                             [](const Rule* a, const Rule* b) { return a->hard && !b->hard; });
    for (const CompiledLine& line : compiled.lines) {
        if (line.when.evaluate(state) == Truth::True) {
            addLine(standing, rules.rules[static_cast<std::size_t>(line.rule)]);
        }
    }
}

std::vector<int> tiesOf(const Score& scored, int alternative) {
    std::vector<int> ties;
    for (int i = 0; i < scored.count; ++i) {
        const int other = scored.order[static_cast<std::size_t>(i)];
        if (other != alternative && scored.rank[static_cast<std::size_t>(other)] ==
                                        scored.rank[static_cast<std::size_t>(alternative)]) {
            ties.push_back(other);
        }
    }
    return ties;
}

bool isCloseRace(const Ranking& ranking) {
    const Standing& first = ranking.standings.front();
    for (const Standing& other : ranking.standings) {
        if (other.rank != first.rank) {
            return other.tier == first.tier &&
                   first.fit - other.fit < Fraction(ranking.decision->closeLead);
        }
    }
    return false;
}

} // namespace

std::string fitWord(const Decision& decision, Fraction fit) {
    for (const FitWord& word : decision.fitWords) {
        if (!(fit < Fraction(word.from))) {
            return word.word;
        }
    }
    return "weak";
}

Ranking rank(const CompiledDecision& compiled, const RuleBase& rules, const KnowledgeState& state,
             const Weights& weights) {
    const Score scored = score(compiled, state, weights);
    const StepSums sums = stepSums(compiled, state);
    Ranking ranking{compiled.decision, {}, false};
    for (int i = 0; i < scored.count; ++i) {
        const int alternative = scored.order[static_cast<std::size_t>(i)];
        const auto o = static_cast<std::size_t>(alternative);
        Standing standing;
        standing.alternative = alternative;
        standing.rank = scored.rank[o];
        standing.tiedWith = tiesOf(scored, alternative);
        standing.tier = scored.tier[o];
        standing.base = compiled.decision->base[o];
        standing.fit = Fraction(scored.fit[o], scored.denominator);
        standing.fitWord = fitWord(*compiled.decision, standing.fit);
        addReasons(standing, compiled, rules, state, sums, weights);
        addLines(standing, compiled, rules, state);
        ranking.standings.push_back(std::move(standing));
    }
    ranking.isClose = isCloseRace(ranking);
    return ranking;
}

} // namespace waymark
