// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "result/engine.h"

#include <algorithm>

namespace waymark {

namespace {

constexpr double SettledShare = 0.95;
constexpr double LeaningShare = 0.70;

Certainty certaintyOf(const DecisionResult& result) {
    if (result.abstention.holds()) {
        return Certainty::Abstain;
    }
    const int first = result.ranking.standings.front().alternative;
    const double share = result.acceptability.share[static_cast<std::size_t>(first)][0];
    // Sums of many shares fall short of a round number by a hair; the word may not hang on that.
    constexpr double Hair = 1e-9;
    if (share + Hair >= SettledShare) {
        return Certainty::Settled;
    }
    return share + Hair >= LeaningShare ? Certainty::Leaning : Certainty::Open;
}

/// The rules that say the alternatives of this decision are not the question here.
std::vector<const Rule*> unrankedBy(const CompiledDecision& compiled, const RuleBase& rules,
                                    const KnowledgeState& resolved) {
    std::vector<const Rule*> holding;
    for (const CompiledLine& line : compiled.unranked) {
        if (line.when.evaluate(resolved) == Truth::True) {
            holding.push_back(&rules.rules[static_cast<std::size_t>(line.rule)]);
        }
    }
    return holding;
}

/// Answered, but not with one value: "not sure", "rather not say", or one of several.
bool isLeftOpen(const Answers& answers, VariableIndex variable) {
    const std::optional<Answer> answer = answers.of(variable);
    if (!answer) {
        return false;
    }
    const auto* values = std::get_if<ValueSet>(&*answer);
    return values != nullptr ? values->size() > 1
                             : std::get<NoAnswer>(*answer) != NoAnswer::Skipped;
}

} // namespace

const DecisionResult* Result::of(std::string_view decision) const {
    const auto found = std::ranges::find_if(decisions, [decision](const DecisionResult& result) {
        return result.ranking.decision->id == decision;
    });
    return found == decisions.end() ? nullptr : &*found;
}

Engine::Engine(Questionnaire questionnaire, RuleBase rules, std::optional<PathwayPlan> plan)
    : m_questionnaire(std::move(questionnaire))
    , m_rules(std::move(rules))
    , m_compiled(m_rules, m_questionnaire.variables.layout())
    , m_plan(std::move(plan)) {}

std::vector<const Rule*> Engine::stops(const Answers& answers) const {
    const KnowledgeState state = m_questionnaire.takenAtWord(m_questionnaire.rawState(answers));
    std::vector<const Rule*> holding;
    for (const int rule : m_compiled.stops(state)) {
        holding.push_back(&m_rules.rules[static_cast<std::size_t>(rule)]);
    }
    return holding;
}

std::vector<const Rule*> Engine::checksFirst(const Answers& answers) const {
    const KnowledgeState state = m_questionnaire.takenAtWord(m_questionnaire.rawState(answers));
    std::vector<const Rule*> open;
    for (const Rule& rule : m_rules.rules) {
        const bool isAsked =
            std::ranges::any_of(rule.checkFirst.notSure, [&](VariableIndex variable) {
                return isLeftOpen(answers, variable);
            });
        if (isAsked && waymark::evaluate(rule.when, state) == Truth::Unknown &&
            waymark::evaluate(rule.unless, state) != Truth::True) {
            open.push_back(&rule);
        }
    }
    return open;
}

Result Engine::evaluate(const Case& answered) const {
    const KnowledgeState raw = m_questionnaire.rawState(answered.answers);
    const KnowledgeState resolved = m_questionnaire.resolve(raw);
    Result result;
    result.stops = stops(answered.answers);
    result.checksFirst = checksFirst(answered.answers);
    for (int i = 0; i < m_compiled.decisionCount(); ++i) {
        result.decisions.push_back(evaluateDecision(i, answered, raw, resolved));
    }
    const auto setting = m_rules.decision("setting");
    const bool isTheQuestion = setting && result.of("setting")->abstention.rules.empty();
    if (isTheQuestion) {
        const CompiledDecision& compiled = m_compiled.decision(*setting);
        result.worthFindingOut = worthFindingOut(compiled, m_questionnaire, raw,
                                                 Weights(*compiled.decision, answered.importance));
        result.weightRanges = weightRanges(compiled, resolved, answered.importance);
    }
    result.pathway = pathwayThroughFirst(result);
    return result;
}

Pathway Engine::pathwayThroughFirst(const Result& result) const {
    if (!m_plan) {
        return {};
    }
    const DecisionResult& setting = result.decisions[static_cast<std::size_t>(m_plan->setting)];
    if (setting.certainty == Certainty::Abstain) {
        return {};
    }
    return pathwayThrough(setting.ranking.standings.front().alternative, result);
}

Pathway Engine::pathwayThrough(int setting, const Result& result) const {
    if (!m_plan) {
        return {};
    }
    std::vector<const Ranking*> rankings;
    for (const DecisionResult& decision : result.decisions) {
        rankings.push_back(&decision.ranking);
    }
    return waymark::pathway(*m_plan, rankings, setting);
}

const Decision& Engine::setting() const {
    return m_rules.decisions[static_cast<std::size_t>(m_rules.decision("setting").value_or(0))];
}

WhatWouldChange Engine::whatWouldChange(const Case& answered, const Watch& watch) const {
    const auto setting = m_rules.decision("setting");
    if (!setting) {
        return {};
    }
    const CompiledDecision& compiled = m_compiled.decision(*setting);
    const KnowledgeState raw = m_questionnaire.rawState(answered.answers);
    if (!unrankedBy(compiled, m_rules, m_questionnaire.resolve(raw)).empty()) {
        return {};
    }
    return waymark::whatWouldChange(compiled, m_questionnaire, raw,
                                    Weights(*compiled.decision, answered.importance), watch);
}

WeightAcceptability Engine::weightAcceptability(const Case& answered, const Watch& watch) const {
    const auto setting = m_rules.decision("setting");
    if (!setting) {
        return {};
    }
    return waymark::weightAcceptability(m_compiled.decision(*setting),
                                        m_questionnaire.stateFrom(answered.answers), watch);
}

std::vector<NextQuestion> Engine::nextQuestions(const Case& answered, std::size_t limit) const {
    const auto setting = m_rules.decision("setting");
    if (!setting) {
        return {};
    }
    const CompiledDecision& compiled = m_compiled.decision(*setting);
    return waymark::nextQuestions(compiled, m_rules, m_questionnaire, answered.answers,
                                  Weights(*compiled.decision, answered.importance), limit);
}

DecisionResult Engine::evaluateDecision(int index, const Case& answered, const KnowledgeState& raw,
                                        const KnowledgeState& resolved) const {
    const CompiledDecision& compiled = m_compiled.decision(index);
    const Weights weights(*compiled.decision, answered.importance);
    DecisionResult result;
    result.ranking = rank(compiled, m_rules, resolved, weights);
    result.bands = bands(compiled, m_rules, m_questionnaire, raw, weights);
    // Two open rules of which one always holds give nothing to the fit now, but something to each
    // of its ways.
    const Score now = score(compiled, resolved, weights);
    for (std::size_t o = 0; o < result.bands.size(); ++o) {
        result.bands[o].low = std::min(result.bands[o].low, now.fit[o]);
        result.bands[o].high = std::max(result.bands[o].high, now.fit[o]);
    }
    result.denominator = weights.sum();
    result.acceptability = acceptability(compiled, m_rules, m_questionnaire, raw, weights);
    result.abstention.safetyUnanswered =
        !m_questionnaire.isSafetyAnswered(answered.answers, resolved);
    result.abstention.answersMissing = std::max(
        0, compiled.decision->leastAnswers - m_questionnaire.answeredPages(answered.answers));
    result.abstention.rules = unrankedBy(compiled, m_rules, resolved);
    result.certainty = certaintyOf(result);
    return result;
}

} // namespace waymark
