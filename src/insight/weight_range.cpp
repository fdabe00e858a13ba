// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/weight_range.h"

#include <algorithm>

namespace waymark {

namespace {

/// How far alternative a is ahead of b, times the sum of the weights, as the weight w of one
/// criterion moves: level + slope * w.
struct Line {
    std::int64_t level = 0;
    std::int64_t slope = 0;
};

/// Looks at one criterion: between the weights at which two alternatives draw level, nothing
/// changes, so one look into each gap is enough.
class RangeFinder {
public:
    RangeFinder(const Decision& decision, const StepTally& tally, const Weights& halves,
                int criterion)
        : m_decision(decision)
        , m_tally(tally)
        , m_weights(halves)
        , m_criterion(criterion) {
        for (int c = 0; c < decision.criterionCount(); ++c) {
            if (c != criterion && c != decision.safetyCriterion) {
                m_greatestOther = std::max(m_greatestOther, halves.of(c));
            }
        }
        listTurns();
    }

    [[nodiscard]] WeightRange find() const {
        WeightRange range;
        range.criterion = m_criterion;
        const Fraction now(m_weights.of(m_criterion));
        const int first = scoreAt(now).first();
        range.now = halved(now);
        findLow(range, first, now);
        findHigh(range, first, now);
        for (std::size_t i = 0; i < ImportanceSteps.size(); ++i) {
            range.firstAt[i] = firstPlaces(scoreAt(Fraction(static_cast<int>(ImportanceSteps[i]))));
        }
        return range;
    }

private:
    [[nodiscard]] static Fraction halved(Fraction halves) {
        return {halves.numerator(), halves.denominator() * 2};
    }

    [[nodiscard]] static ValueSet firstPlaces(const Score& score) {
        ValueSet first;
        for (int o = 0; o < score.count; ++o) {
            if (score.rank[static_cast<std::size_t>(o)] == 1) {
                first |= ValueSet::single(o);
            }
        }
        return first;
    }

    /// Gap i lies between turn i - 1 and turn i; the first starts at no weight, the last has no
    /// end. No turn is within it, so any weight in it speaks for all of it.
    [[nodiscard]] Fraction within(std::size_t gap) const {
        if (gap == m_turns.size()) {
            return m_turns.empty() ? Fraction(1) : m_turns.back() + Fraction(1);
        }
        const Fraction below = gap == 0 ? Fraction(0) : m_turns[gap - 1];
        return halved(below + m_turns[gap]);
    }

    [[nodiscard]] bool isFirstIn(std::size_t gap, int alternative) const {
        return scoreAt(within(gap)).rank[static_cast<std::size_t>(alternative)] == 1;
    }

    void findLow(WeightRange& range, int first, Fraction now) const {
        Fraction low = now;
        auto gap = static_cast<std::size_t>(
            std::ranges::count_if(m_turns, [now](Fraction turn) { return turn < now; }));
        while (isFirstIn(gap, first)) {
            low = gap == 0 ? Fraction(0) : m_turns[gap - 1];
            if (gap == 0) {
                break;
            }
            --gap;
        }
        range.low = halved(low);
        if (!(low == Fraction(0))) {
            range.firstBelow = scoreAt(within(gap)).first();
        }
    }

    void findHigh(WeightRange& range, int first, Fraction now) const {
        Fraction high = now;
        auto gap = static_cast<std::size_t>(
            std::ranges::count_if(m_turns, [now](Fraction turn) { return !(now < turn); }));
        while (isFirstIn(gap, first)) {
            if (gap == m_turns.size()) {
                return;
            }
            high = m_turns[gap++];
        }
        range.high = halved(high);
        range.firstAbove = scoreAt(within(gap)).first();
    }

    /// Whole weights stand for a fraction when all are multiplied by its denominator.
    [[nodiscard]] Score scoreAt(Fraction weight) const {
        Weights::ByCriterion whole{};
        for (int c = 0; c < m_decision.criterionCount(); ++c) {
            whole[static_cast<std::size_t>(c)] = m_weights.of(c) * weight.denominator();
        }
        whole[static_cast<std::size_t>(m_criterion)] = weight.numerator();
        whole[static_cast<std::size_t>(m_decision.safetyCriterion)] =
            std::max(m_greatestOther * weight.denominator(), weight.numerator());
        return score(m_decision, m_tally, Weights(whole));
    }

    /// Above the greatest other weight, safety moves along.
    [[nodiscard]] Line lead(std::size_t a, std::size_t b, bool isGreatest) const {
        const std::int64_t base = m_decision.base[a] - m_decision.base[b];
        Line line;
        for (int c = 0; c < m_decision.criterionCount(); ++c) {
            const auto& sums = m_tally.sums[static_cast<std::size_t>(c)];
            const std::int64_t each =
                base + std::int64_t{m_decision.criterionCount()} * (sums[a] - sums[b]);
            const bool isSafety = c == m_decision.safetyCriterion;
            if (c == m_criterion || (isSafety && isGreatest)) {
                line.slope += each;
            } else {
                line.level += each * (isSafety ? m_greatestOther : m_weights.of(c));
            }
        }
        return line;
    }

    void addTurn(Line line, bool isGreatest) {
        if (line.slope == 0) {
            return;
        }
        const std::int64_t sign = line.slope < 0 ? -1 : 1;
        const Fraction turn(-line.level * sign, line.slope * sign);
        const bool isAbove = Fraction(m_greatestOther) < turn;
        if (Fraction(0) < turn && isAbove == isGreatest) {
            m_turns.push_back(turn);
        }
    }

    void listTurns() {
        const auto count = static_cast<std::size_t>(m_decision.alternativeCount());
        for (std::size_t a = 0; a < count; ++a) {
            for (std::size_t b = a + 1; b < count; ++b) {
                addTurn(lead(a, b, false), false);
                addTurn(lead(a, b, true), true);
            }
        }
        std::sort(m_turns.begin(), m_turns.end());
        m_turns.erase(std::unique(m_turns.begin(), m_turns.end()), m_turns.end());
    }

    const Decision& m_decision;
    const StepTally& m_tally;
    const Weights& m_weights;
    int m_criterion;
    std::int64_t m_greatestOther = 0;
    /// Every weight at which two alternatives draw level, lowest first.
    std::vector<Fraction> m_turns;
};

/// The weights in halves, whatever steps are used, so that all criteria are counted alike.
Weights inHalves(const Decision& decision, const Importance& importance) {
    Weights::ByCriterion halves{};
    for (int c = 0; c < decision.criterionCount(); ++c) {
        const auto given = importance.find(decision.criteria[static_cast<std::size_t>(c)]);
        halves[static_cast<std::size_t>(c)] =
            given == importance.end() ? static_cast<int>(ImportanceStep::Bit) : given->second;
    }
    return Weights(halves);
}

} // namespace

std::vector<WeightRange> weightRanges(const CompiledDecision& compiled,
                                      const KnowledgeState& resolved,
                                      const Importance& importance) {
    const Decision& decision = *compiled.decision;
    const StepTally tallied = tally(compiled, resolved);
    const Weights halves = inHalves(decision, importance);
    std::vector<WeightRange> ranges;
    for (int criterion = 0; criterion < decision.criterionCount(); ++criterion) {
        if (criterion != decision.safetyCriterion) {
            ranges.push_back(RangeFinder(decision, tallied, halves, criterion).find());
        }
    }
    return ranges;
}

} // namespace waymark
