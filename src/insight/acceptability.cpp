// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/acceptability.h"

#include "insight/random.h"
#include "insight/running_score.h"
#include "insight/usual.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

/// One variable that is not known, with how likely each of its possible values is.
struct DrawnVariable {
    VariableIndex variable = 0;
    Likelihoods values;
};

class Trial {
public:
    Trial(const CompiledDecision& compiled, const Questionnaire& questionnaire,
          const KnowledgeState& raw, const Weights& weights, std::vector<DrawnVariable> open)
        : m_compiled(compiled)
        , m_questionnaire(questionnaire)
        , m_state(raw)
        , m_weights(weights)
        , m_open(std::move(open)) {}

    /// Those on which other questions hang change seldom, and everything is worked out anew; the
    /// others change often, and only the rules that read them are followed.
    void allWays() {
        const Dependents dependents(m_questionnaire);
        const auto loose =
            std::stable_partition(m_open.begin(), m_open.end(), [&](const DrawnVariable& open) {
                return dependents.hasAny(open.variable);
            });
        m_firstLoose = static_cast<std::size_t>(loose - m_open.begin());
        tiedWays(0, 1.0);
    }

    void someWays() {
        Random random(20261122);
        for (int i = 0; i < SampledWays; ++i) {
            for (const DrawnVariable& variable : m_open) {
                m_state.set(variable.variable,
                            ValueSet::single(valueAt(variable.values, random.unit())));
            }
            count(score(m_compiled, m_questionnaire.resolve(m_state), m_weights),
                  1.0 / SampledWays);
        }
    }

    /// Divided by all that was counted: what always holds is then exactly 1.
    [[nodiscard]] Score::PerAlternative<Score::PerAlternative<double>> shares() const {
        auto shares = m_counted;
        for (auto& ranks : shares) {
            for (double& share : ranks) {
                share /= m_all;
            }
        }
        return shares;
    }

private:
    void tiedWays(std::size_t next, double share) {
        if (next == m_firstLoose) {
            RunningScore running(m_compiled, m_questionnaire, m_state);
            looseWays(running, next, share);
            return;
        }
        for (const auto& [value, likely] : m_open[next].values) {
            m_state.set(m_open[next].variable, ValueSet::single(value));
            tiedWays(next + 1, share * likely);
        }
    }

    void looseWays(RunningScore& running, std::size_t next, double share) {
        if (next == m_open.size()) {
            count(running.score(m_weights), share);
            return;
        }
        for (const auto& [value, likely] : m_open[next].values) {
            running.answer(m_open[next].variable, value);
            looseWays(running, next + 1, share * likely);
        }
    }

    void count(const Score& scored, double share) {
        for (std::size_t o = 0; o < static_cast<std::size_t>(scored.count); ++o) {
            m_counted[o][static_cast<std::size_t>(scored.rank[o] - 1)] += share;
        }
        m_all += share;
    }

    const CompiledDecision& m_compiled;
    const Questionnaire& m_questionnaire;
    KnowledgeState m_state;
    const Weights& m_weights;
    std::vector<DrawnVariable> m_open;
    std::size_t m_firstLoose = 0;
    Score::PerAlternative<Score::PerAlternative<double>> m_counted{};
    double m_all = 0;
};

void addBehind(VariableIndex variable, const Questionnaire& questionnaire,
               std::set<VariableIndex>& found) {
    if (!found.insert(variable).second) {
        return;
    }
    std::vector<VariableIndex> read;
    if (questionnaire.isDerived(variable)) {
        const auto derivation =
            std::ranges::find(questionnaire.derivations, variable, &Derivation::variable);
        for (const Condition* condition : conditionsOf(*derivation)) {
            std::ranges::copy(variablesRead(*condition), std::back_inserter(read));
        }
        if (const auto* count = std::get_if<CountBands>(&derivation->rule)) {
            std::ranges::transform(count->items, std::back_inserter(read),
                                   &CountBands::Item::variable);
        }
    } else if (const auto& skip = questionnaire.variables[variable].skipLogic) {
        read = variablesRead(skip->askWhen);
    }
    for (const VariableIndex behind : read) {
        addBehind(behind, questionnaire, found);
    }
}

} // namespace

std::vector<VariableIndex> variablesBehind(int decision, const RuleBase& rules,
                                           const Questionnaire& questionnaire) {
    std::set<VariableIndex> found;
    for (const Rule& rule : rules.rules) {
        const bool moves = rule.kind == RuleKind::Weigh || rule.kind == RuleKind::RuleOut;
        if (rule.decision != decision || !moves) {
            continue;
        }
        for (const VariableIndex variable : variablesRead(rule.when)) {
            addBehind(variable, questionnaire, found);
        }
    }
    std::erase_if(found, [&](VariableIndex variable) { return questionnaire.isDerived(variable); });
    return {found.begin(), found.end()};
}

Acceptability acceptability(const CompiledDecision& compiled, const RuleBase& rules,
                            const Questionnaire& questionnaire, const KnowledgeState& raw,
                            const Weights& weights) {
    const auto decision = static_cast<int>(compiled.decision - rules.decisions.data());
    std::vector<DrawnVariable> open;
    std::int64_t ways = 1;
    for (const VariableIndex index : variablesBehind(decision, rules, questionnaire)) {
        const ValueSet possible = raw.possible(index);
        if (possible.size() > 1) {
            open.push_back({index, likelihoods(questionnaire.variables[index], possible)});
            ways = std::min<std::int64_t>(ways * possible.size(), MaxExactWays + 1);
        }
    }
    Trial trial(compiled, questionnaire, raw, weights, std::move(open));
    const bool exact = ways <= MaxExactWays;
    if (exact) {
        trial.allWays();
    } else {
        trial.someWays();
    }
    return {trial.shares(), exact, exact ? ways : SampledWays};
}

} // namespace waymark
