// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/running_score.h"

namespace waymark {

Dependents::Dependents(const Questionnaire& questionnaire)
    : m_isRead(static_cast<std::size_t>(questionnaire.variables.count())) {
    const auto mark = [this](const Condition& condition) {
        forEachAtom(condition, [this](const Condition& atom) {
            m_isRead[static_cast<std::size_t>(atom.variable)] = true;
        });
    };
    for (const Variable& variable : questionnaire.variables.all()) {
        if (variable.skipLogic) {
            mark(variable.skipLogic->askWhen);
        }
    }
    for (const Derivation& derivation : questionnaire.derivations) {
        for (const Condition* condition : conditionsOf(derivation)) {
            mark(*condition);
        }
        if (const auto* count = std::get_if<CountBands>(&derivation.rule)) {
            for (const CountBands::Item& item : count->items) {
                m_isRead[static_cast<std::size_t>(item.variable)] = true;
            }
        }
    }
}

RunningScore::RunningScore(const CompiledDecision& compiled, const Questionnaire& questionnaire,
                           const KnowledgeState& raw)
    : m_compiled(&compiled)
    , m_questionnaire(&questionnaire)
    , m_resolved(questionnaire.resolve(raw))
    , m_sums(stepSums(compiled, m_resolved)) {
    for (const CompiledRuleOut& out : compiled.ruleOuts) {
        if (out.when.isTrue(m_resolved)) {
            add(out, 1);
        }
    }
}

void RunningScore::add(const CompiledWeigh& weigh, int times) {
    auto& row = m_sums[static_cast<std::size_t>(weigh.criterion)];
    for (std::size_t o = 0; o < row.size(); ++o) {
        row[o] = static_cast<std::int16_t>(row[o] + times * weigh.steps[o]);
    }
}

void RunningScore::add(const CompiledRuleOut& out, int times) {
    Counts& counts = out.hard ? m_hard : m_soft;
    for (std::size_t o = 0; o < counts.size(); ++o) {
        if ((out.alternatives >> o) & 1U) {
            counts[o] = static_cast<std::uint8_t>(counts[o] + times);
        }
    }
}

void RunningScore::answer(VariableIndex variable, int value) {
    ValueSet values = ValueSet::single(value);
    if (const auto& skip = m_questionnaire->variables[variable].skipLogic) {
        const Truth asked = evaluate(skip->askWhen, m_resolved);
        const ValueSet otherwise = ValueSet::single(skip->otherwise);
        if (asked == Truth::False) {
            values = otherwise;
        } else if (asked == Truth::Unknown) {
            values |= otherwise;
        }
    }
    const KnowledgeState before = m_resolved;
    m_resolved.set(variable, values);
    const Readers& readers = m_compiled->readers[static_cast<std::size_t>(variable)];
    const auto follow = [&](const auto& rule) {
        const int times = static_cast<int>(rule.when.isTrue(m_resolved)) -
                          static_cast<int>(rule.when.isTrue(before));
        if (times != 0) {
            add(rule, times);
        }
    };
    for (const std::uint16_t weigh : readers.weighs) {
        follow(m_compiled->weighs[weigh]);
    }
    for (const std::uint16_t out : readers.ruleOuts) {
        follow(m_compiled->ruleOuts[out]);
    }
}

Score RunningScore::score(const Weights& weights) const {
    const Decision& decision = *m_compiled->decision;
    StepTally tally{clipped(m_sums, decision.clip), {}};
    for (std::size_t o = 0; o < tally.tier.size(); ++o) {
        tally.tier[o] = m_hard[o] > 0   ? Tier::NotAdvisedNow
                        : m_soft[o] > 0 ? Tier::IfArranged
                                        : Tier::Fits;
    }
    return waymark::score(decision, tally, weights);
}

} // namespace waymark
