// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "rules/compiled_rule_base.h"

#include <algorithm>

namespace waymark {

namespace {

CompiledWeigh compiledWeigh(const Rule& rule, int index, const StateLayout& layout) {
    CompiledWeigh weigh{CompiledCondition(rule.when, layout), index, rule.criterion, {}};
    for (std::size_t i = 0; i < std::min(rule.steps.size(), weigh.steps.size()); ++i) {
        weigh.steps[i] = static_cast<std::int16_t>(rule.steps[i]);
    }
    return weigh;
}

CompiledRuleOut compiledRuleOut(const Rule& rule, int index, const StateLayout& layout) {
    CompiledRuleOut out{CompiledCondition(rule.when, layout), index, rule.hard, 0};
    for (const int alternative : rule.alternatives) {
        out.alternatives |= 1U << alternative;
    }
    return out;
}

void sortByCost(CompiledDecision& decision) {
    for (std::size_t i = 0; i < decision.weighs.size(); ++i) {
        const CompiledWeigh& weigh = decision.weighs[i];
        if (const auto masks = weigh.when.asMasks()) {
            decision.quick[static_cast<std::size_t>(weigh.criterion)].push_back(
                {*masks, weigh.steps});
        } else {
            decision.slow.push_back(static_cast<std::uint16_t>(i));
        }
    }
    for (std::size_t i = 0; i < decision.ruleOuts.size(); ++i) {
        const CompiledRuleOut& out = decision.ruleOuts[i];
        if (const auto masks = out.when.asMasks()) {
            decision.quickOuts.push_back(
                {*masks, out.hard ? out.alternatives : 0, out.hard ? 0 : out.alternatives});
        } else {
            decision.slowOuts.push_back(static_cast<std::uint16_t>(i));
        }
    }
}

void addReaders(CompiledDecision& decision, const RuleBase& rules, int variableCount) {
    decision.readers.resize(static_cast<std::size_t>(variableCount));
    const auto readersOf = [&](int rule, auto use) {
        for (const VariableIndex index :
             variablesRead(rules.rules[static_cast<std::size_t>(rule)].when)) {
            use(decision.readers[static_cast<std::size_t>(index)]);
        }
    };
    for (std::size_t i = 0; i < decision.weighs.size(); ++i) {
        readersOf(decision.weighs[i].rule, [i](Readers& readers) {
            readers.weighs.push_back(static_cast<std::uint16_t>(i));
        });
    }
    for (std::size_t i = 0; i < decision.ruleOuts.size(); ++i) {
        readersOf(decision.ruleOuts[i].rule, [i](Readers& readers) {
            readers.ruleOuts.push_back(static_cast<std::uint16_t>(i));
        });
    }
}

} // namespace

CompiledRuleBase::CompiledRuleBase(const RuleBase& rules, const StateLayout& layout)
    : m_rules(&rules) {
    m_decisions.resize(rules.decisions.size());
    for (std::size_t i = 0; i < rules.decisions.size(); ++i) {
        m_decisions[i].decision = &rules.decisions[i];
    }
    for (std::size_t i = 0; i < rules.rules.size(); ++i) {
        const Rule& rule = rules.rules[i];
        const int index = static_cast<int>(i);
        CompiledDecision& decision = m_decisions[static_cast<std::size_t>(rule.decision)];
        switch (rule.kind) {
        case RuleKind::Weigh:
            decision.weighs.push_back(compiledWeigh(rule, index, layout));
            break;
        case RuleKind::RuleOut:
            decision.ruleOuts.push_back(compiledRuleOut(rule, index, layout));
            break;
        case RuleKind::Stop:
            m_stops.push_back({CompiledCondition(rule.when, layout),
                               CompiledCondition(rule.unless, layout), index});
            break;
        case RuleKind::Unranked:
            decision.unranked.push_back({CompiledCondition(rule.when, layout), index});
            break;
        default:
            decision.lines.push_back({CompiledCondition(rule.when, layout), index});
        }
    }
    for (CompiledDecision& decision : m_decisions) {
        sortByCost(decision);
        addReaders(decision, rules, layout.variableCount());
    }
}

std::vector<int> CompiledRuleBase::stops(const KnowledgeState& state) const {
    std::vector<int> holding;
    for (const CompiledStop& stop : m_stops) {
        if (stop.when.evaluate(state) == Truth::True &&
            stop.unless.evaluate(state) != Truth::True) {
            holding.push_back(stop.rule);
        }
    }
    return holding;
}

} // namespace waymark
