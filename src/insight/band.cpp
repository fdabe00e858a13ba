// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/band.h"

#include "insight/links.h"

#include <algorithm>

namespace waymark {

namespace {

/// A weigh rule that is not settled yet.
struct OpenRule {
    const CompiledWeigh* weigh = nullptr;
    std::vector<VariableIndex> scope;
};

constexpr std::size_t Rest = Decision::MaxCriteria;

/// How an alternative's sums stand before the open rules are settled.
struct Setting {
    std::size_t alternative = 0;
    /// +1 looks for the greatest fit, -1 for the least: clipping is symmetric, so the least is
    /// minus the greatest of everything negated.
    int sign = 1;
    std::array<bool, Decision::MaxCriteria> mayClip{};
};

class BandFinder {
public:
    BandFinder(const CompiledDecision& compiled, const RuleBase& rules,
               const Questionnaire& questionnaire, const KnowledgeState& raw,
               const Weights& weights)
        : m_compiled(compiled)
        , m_questionnaire(questionnaire)
        , m_raw(raw)
        , m_resolved(questionnaire.resolve(raw))
        , m_weights(weights)
        , m_settled(stepSums(compiled, m_resolved)) {
        for (const CompiledWeigh& weigh : compiled.weighs) {
            if (weigh.when.evaluate(m_resolved) == Truth::Unknown) {
                m_open.push_back(
                    {&weigh,
                     variablesRead(rules.rules[static_cast<std::size_t>(weigh.rule)].when)});
            }
        }
    }

    [[nodiscard]] Band find(int alternative) const {
        Setting setting{static_cast<std::size_t>(alternative), 1,
                        mayClip(static_cast<std::size_t>(alternative))};
        bool exact = true;
        const std::int64_t high = greatest(setting, exact);
        setting.sign = -1;
        const std::int64_t low = -greatest(setting, exact);
        const std::int64_t base = m_compiled.decision->base[setting.alternative] * m_weights.sum();
        const int criteria = m_compiled.decision->criterionCount();
        return {base + criteria * low, base + criteria * high, exact};
    }

private:
    /// Criteria on which this alternative's sum could leave the clip range.
    [[nodiscard]] std::array<bool, Decision::MaxCriteria> mayClip(std::size_t o) const {
        std::array<int, Decision::MaxCriteria> least{};
        std::array<int, Decision::MaxCriteria> most{};
        for (std::size_t c = 0; c < Decision::MaxCriteria; ++c) {
            least[c] = most[c] = m_settled[c][o];
        }
        for (const OpenRule& open : m_open) {
            const int steps = open.weigh->steps[o];
            const auto c = static_cast<std::size_t>(open.weigh->criterion);
            (steps < 0 ? least[c] : most[c]) += steps;
        }
        std::array<bool, Decision::MaxCriteria> result{};
        for (std::size_t c = 0; c < Decision::MaxCriteria; ++c) {
            result[c] =
                most[c] > m_compiled.decision->clip || least[c] < -m_compiled.decision->clip;
        }
        return result;
    }

    [[nodiscard]] Sums pointOf(const Setting& setting, int criterion, int steps) const {
        Sums point{};
        const auto c = static_cast<std::size_t>(criterion);
        if (setting.mayClip[c]) {
            point[c] = setting.sign * steps;
        } else {
            point[Rest] = setting.sign * steps * static_cast<int>(m_weights.of(criterion));
        }
        return point;
    }

    [[nodiscard]] std::int64_t greatest(const Setting& setting, bool& exact) const {
        const Elimination reached = eliminateAll(factorsFor(setting), m_resolved);
        exact = exact && reached.exact;
        std::int64_t best = INT64_MIN;
        for (const Sums& point : reached.frontier) {
            best = std::max(best, valueOf(setting, point));
        }
        return best;
    }

    [[nodiscard]] std::int64_t valueOf(const Setting& setting, const Sums& point) const {
        const int clip = m_compiled.decision->clip;
        std::int64_t value = point[Rest];
        for (int c = 0; c < m_compiled.decision->criterionCount(); ++c) {
            const auto place = static_cast<std::size_t>(c);
            const int settled = setting.sign * m_settled[place][setting.alternative];
            value += m_weights.of(c) * std::clamp(settled + point[place], -clip, clip);
        }
        return value;
    }

    [[nodiscard]] std::vector<Factor> factorsFor(const Setting& setting) const {
        std::vector<Factor> factors;
        std::vector<VariableIndex> needed;
        for (const OpenRule& open : m_open) {
            const int steps = open.weigh->steps[setting.alternative];
            if (steps == 0) {
                continue;
            }
            needed.insert(needed.end(), open.scope.begin(), open.scope.end());
            factors.push_back(makeFactor(open.scope, m_resolved, [&](const KnowledgeState& state) {
                const bool fires = open.weigh->when.evaluate(state) == Truth::True;
                return Frontier{fires ? pointOf(setting, open.weigh->criterion, steps) : Sums{}};
            }));
        }
        addLinks(factors, std::move(needed), m_questionnaire, m_raw, m_resolved);
        return factors;
    }

    const CompiledDecision& m_compiled;
    const Questionnaire& m_questionnaire;
    const KnowledgeState& m_raw;
    KnowledgeState m_resolved;
    const Weights& m_weights;
    StepSums m_settled;
    std::vector<OpenRule> m_open;
};

} // namespace

std::vector<Band> bands(const CompiledDecision& compiled, const RuleBase& rules,
                        const Questionnaire& questionnaire, const KnowledgeState& raw,
                        const Weights& weights) {
    const BandFinder finder(compiled, rules, questionnaire, raw, weights);
    std::vector<Band> result;
    result.reserve(compiled.decision->alternatives.size());
    for (int o = 0; o < compiled.decision->alternativeCount(); ++o) {
        result.push_back(finder.find(o));
    }
    return result;
}

} // namespace waymark
