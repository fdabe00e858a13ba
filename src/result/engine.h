// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "insight/what_if.h"
#include "result/result.h"
#include "rules/compiled_rule_base.h"

namespace waymark {

/// A loaded and checked questionnaire with its rules. Evaluating cannot fail.
///
///     const Engine engine(std::move(questionnaire), std::move(rules));
///     const Result result = engine.evaluate(someCase);
///     result.of("setting")->ranking.standings.front();
class Engine {
public:
    Engine(Questionnaire questionnaire, RuleBase rules);
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    [[nodiscard]] const Questionnaire& questionnaire() const { return m_questionnaire; }
    [[nodiscard]] const RuleBase& rules() const { return m_rules; }
    [[nodiscard]] const CompiledRuleBase& compiled() const { return m_compiled; }

    [[nodiscard]] Result evaluate(const Case& answered) const;
    /// What would change the setting that comes first; a stop does not hold it back.
    [[nodiscard]] WhatWouldChange whatWouldChange(const Case& answered) const;
    /// Only the safety stops that hold: cheap enough to ask on every answer.
    [[nodiscard]] std::vector<const Rule*> stops(const Answers& answers) const;

private:
    [[nodiscard]] DecisionResult evaluateDecision(int index, const Case& answered,
                                                  const KnowledgeState& raw,
                                                  const KnowledgeState& resolved) const;

    Questionnaire m_questionnaire;
    RuleBase m_rules;
    CompiledRuleBase m_compiled;
};

} // namespace waymark
