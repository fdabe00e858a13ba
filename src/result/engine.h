// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "insight/next_questions.h"
#include "insight/watch.h"
#include "insight/weight_acceptability.h"
#include "insight/what_if.h"
#include "result/result.h"
#include "rules/compiled_rule_base.h"

#include <optional>

namespace waymark {

/// A loaded and checked questionnaire with its rules. Evaluating cannot fail.
///
///     const Engine engine(std::move(questionnaire), std::move(rules));
///     const Result result = engine.evaluate(someCase);
///     result.of("setting")->ranking.standings.front();
class Engine {
public:
    /// Without a plan, results have no pathway.
    Engine(Questionnaire questionnaire, RuleBase rules,
           std::optional<PathwayPlan> plan = std::nullopt);
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    [[nodiscard]] const Questionnaire& questionnaire() const { return m_questionnaire; }
    [[nodiscard]] const RuleBase& rules() const { return m_rules; }
    [[nodiscard]] const CompiledRuleBase& compiled() const { return m_compiled; }
    /// The decision between settings; a rule base without one answers with its first.
    [[nodiscard]] const Decision& setting() const;

    [[nodiscard]] Result evaluate(const Case& answered) const;
    /// What would change the setting that comes first; a stop does not hold it back.
    [[nodiscard]] WhatWouldChange whatWouldChange(const Case& answered,
                                                  const Watch& watch = {}) const;
    /// How often each setting comes first over all ways to weigh what matters.
    [[nodiscard]] WeightAcceptability weightAcceptability(const Case& answered,
                                                          const Watch& watch = {}) const;
    /// The questions to put next, of any depth: those worth most for the order of the settings.
    [[nodiscard]] std::vector<NextQuestion> nextQuestions(const Case& answered,
                                                          std::size_t limit = 3) const;
    /// The path through one setting, also one that does not come first. Empty without a plan.
    [[nodiscard]] Pathway pathwayThrough(int setting, const Result& result) const;
    /// Only the safety stops that hold: cheap enough to ask on every answer.
    [[nodiscard]] std::vector<const Rule*> stops(const Answers& answers) const;
    /// Stops that may hold or not, where an answer was given that does not rule them out. What was
    /// skipped is not answered yet.
    [[nodiscard]] std::vector<const Rule*> checksFirst(const Answers& answers) const;

private:
    [[nodiscard]] Pathway pathwayThroughFirst(const Result& result) const;
    [[nodiscard]] DecisionResult evaluateDecision(int index, const Case& answered,
                                                  const KnowledgeState& raw,
                                                  const KnowledgeState& resolved) const;

    Questionnaire m_questionnaire;
    RuleBase m_rules;
    CompiledRuleBase m_compiled;
    std::optional<PathwayPlan> m_plan;
};

} // namespace waymark
