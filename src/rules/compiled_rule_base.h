// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/compiled_condition.h"
#include "rules/rule_base.h"

#include <array>
#include <cstdint>
#include <vector>

namespace waymark {

/// A weigh rule as small integers.
struct CompiledWeigh {
    CompiledCondition when;
    int rule = 0;
    int criterion = 0;
    std::array<std::int16_t, Decision::MaxAlternatives> steps{};
};

/// A rule_out as a bit per alternative.
struct CompiledRuleOut {
    CompiledCondition when;
    int rule = 0;
    bool hard = false;
    std::uint32_t alternatives = 0;
};

/// Any other rule: only whether it holds matters.
struct CompiledLine {
    CompiledCondition when;
    int rule = 0;
};

/// A stop holds when one condition is true and the other is not.
struct CompiledStop {
    CompiledCondition when;
    CompiledCondition unless;
    int rule = 0;
};

/// The rules that read one variable, by their place in a compiled decision.
struct Readers {
    std::vector<std::uint16_t> weighs;
    std::vector<std::uint16_t> ruleOuts;
};

/// A weigh rule whose condition is masks: with a row of numbers that is all it takes.
struct QuickWeigh {
    CompiledCondition::Masks when;
    std::array<std::int16_t, Decision::MaxAlternatives> steps{};
};

/// A rule_out whose condition is masks.
struct QuickRuleOut {
    CompiledCondition::Masks when;
    std::uint32_t hard = 0;
    std::uint32_t soft = 0;
};

/// The rules of one decision, made ready to be asked many thousand times.
struct CompiledDecision {
    const Decision* decision = nullptr;
    std::vector<CompiledWeigh> weighs;
    std::vector<CompiledRuleOut> ruleOuts;
    std::vector<CompiledLine> lines;
    /// The same weighs once more: by criterion those that are masks, then places of the others.
    std::array<std::vector<QuickWeigh>, Decision::MaxCriteria> quick;
    std::vector<std::uint16_t> slow;
    /// The same rule_outs once more, split in the same way.
    std::vector<QuickRuleOut> quickOuts;
    std::vector<std::uint16_t> slowOuts;
    /// By variable: what a change of it can touch.
    std::vector<Readers> readers;
    /// Rules that say these alternatives are not the question.
    std::vector<CompiledLine> unranked;
};

/// A rule base with every condition turned into masks. It refers to the rule base it was made from.
class CompiledRuleBase {
public:
    CompiledRuleBase(const RuleBase& rules, const StateLayout& layout);

    [[nodiscard]] const CompiledDecision& decision(int index) const {
        return m_decisions[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] int decisionCount() const { return static_cast<int>(m_decisions.size()); }
    [[nodiscard]] const RuleBase& rules() const { return *m_rules; }

    /// The stop rules of all decisions that hold, by rule index.
    [[nodiscard]] std::vector<int> stops(const KnowledgeState& state) const;

private:
    const RuleBase* m_rules;
    std::vector<CompiledDecision> m_decisions;
    std::vector<CompiledStop> m_stops;
};

} // namespace waymark
