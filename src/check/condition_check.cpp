// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/condition_check.h"

#include "check/completion_search.h"
#include "check/file_places.h"
#include "check/redundancy_check.h"

#include <algorithm>
#include <iterator>

namespace waymark {

namespace {

Finding about(int section, const Rule& rule, std::string code, std::string message,
              std::string counterexample = {}) {
    return {section,
            std::move(code),
            rule.id,
            rule.file,
            rule.pointer,
            std::move(message),
            std::move(counterexample)};
}

void checkUnless(const Questionnaire& questionnaire, const Rule& rule, Findings& findings) {
    // Nothing calls it off.
    if (rule.unless == Condition::anyOf({})) {
        return;
    }
    if (!findCase(questionnaire, {&rule.when, &rule.unless}, {})) {
        findings.push_back(about(2, rule, "never-true", "no case calls this rule off"));
        findings.back().pointer += "/unless";
    } else if (!findCase(questionnaire, {&rule.when}, {&rule.unless})) {
        findings.push_back(about(2, rule, "always-true", "every case calls this rule off"));
        findings.back().pointer += "/unless";
    }
}

void checkOne(const Questionnaire& questionnaire, const Rule& rule, Findings& findings) {
    if (!rule.when.isAlwaysTrue() && !findCase(questionnaire, {&rule.when}, {})) {
        findings.push_back(about(2, rule, "never-true", "no case makes this condition true"));
        return;
    }
    if (!rule.when.isAlwaysTrue() && !findCase(questionnaire, {}, {&rule.when})) {
        findings.push_back(about(2, rule, "always-true", "no case makes this condition false"));
    }
    checkUnless(questionnaire, rule, findings);
}

/// Conditions of the questionnaire itself: each case of a derivation comes to be the first that
/// holds, and each skip logic skips.
void checkDerivation(const Questionnaire& questionnaire, const Derivation& derivation,
                     Findings& findings) {
    const bool isCount = std::holds_alternative<CountBands>(derivation.rule);
    std::vector<const Condition*> before;
    const std::vector<const Condition*> conditions = conditionsOf(derivation);
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        if (!findCase(questionnaire, {conditions[i]}, before)) {
            findings.push_back({2, "never-true", questionnaire.variables[derivation.variable].id,
                                QuestionnaireFile,
                                pointerTo(questionnaire, derivation.variable) +
                                    (isCount ? "/count/leave_out/" : "/cases/") +
                                    std::to_string(i) + "/when",
                                "no case comes to this condition and makes it true", ""});
        }
        if (!isCount) {
            before.push_back(conditions[i]);
        }
    }
}

void checkSkipLogic(const Questionnaire& questionnaire, Findings& findings) {
    for (VariableIndex index = 0; index < questionnaire.askedCount(); ++index) {
        const Variable& variable = questionnaire.variables[index];
        if (variable.skipLogic && !findCase(questionnaire, {}, {&variable.skipLogic->askWhen})) {
            findings.push_back({2, "always-true", variable.id, QuestionnaireFile,
                                pointerTo(questionnaire, index) + "/ask_when",
                                "no case makes this condition false", ""});
        }
    }
}

bool coversAll(const Rule& rule, const Decision& decision) {
    return static_cast<int>(rule.alternatives.size()) == decision.alternativeCount();
}

/// For every alternative: one of the hard rules that names it is true.
Goal nothingLeft(const std::vector<const Rule*>& hard, int alternatives) {
    return [hard, alternatives](const KnowledgeState& state) {
        Truth all = Truth::True;
        for (int alternative = 0; alternative < alternatives; ++alternative) {
            Truth out = Truth::False;
            for (const Rule* rule : hard) {
                if (std::ranges::find(rule->alternatives, alternative) !=
                    rule->alternatives.end()) {
                    out = either(out, evaluate(rule->when, state));
                }
            }
            all = both(all, out);
        }
        return all;
    };
}

/// Every smallest set of two rules that together name all alternatives.
void checkHardPair(const Questionnaire& questionnaire, const Decision& decision, const Rule& one,
                   const Rule& two, Findings& findings) {
    std::vector<int> named = one.alternatives;
    named.insert(named.end(), two.alternatives.begin(), two.alternatives.end());
    std::ranges::sort(named);
    named.erase(std::unique(named.begin(), named.end()), named.end());
    if (static_cast<int>(named.size()) < decision.alternativeCount()) {
        return;
    }
    if (const auto found = findCase(questionnaire, {&one.when, &two.when}, {})) {
        findings.push_back(about(3, one, "nothing-left",
                                 "together with \"" + two.id + "\" it leaves no alternative",
                                 describeCase(questionnaire, *found)));
    }
}

std::string namesHolding(const std::vector<const Rule*>& rules, const KnowledgeState& state) {
    std::string names;
    for (const Rule* rule : rules) {
        if (evaluate(rule->when, state) == Truth::True) {
            names += (names.empty() ? "\"" : ", \"") + rule->id + '"';
        }
    }
    return names;
}

void checkDecision(const Questionnaire& questionnaire, const RuleBase& rules, int index,
                   Findings& findings) {
    const Decision& decision = rules.decisions[static_cast<std::size_t>(index)];
    std::vector<const Rule*> hard;
    for (const Rule& rule : rules.rules) {
        if (rule.decision == index && rule.kind == RuleKind::RuleOut && rule.hard &&
            !coversAll(rule, decision)) {
            hard.push_back(&rule);
        }
    }
    const std::size_t before = findings.size();
    for (std::size_t i = 0; i < hard.size(); ++i) {
        for (std::size_t j = i + 1; j < hard.size(); ++j) {
            checkHardPair(questionnaire, decision, *hard[i], *hard[j], findings);
        }
    }
    std::vector<const Condition*> conditions;
    std::vector<bool> named(static_cast<std::size_t>(decision.alternativeCount()), false);
    for (const Rule* rule : hard) {
        conditions.push_back(&rule->when);
        for (const int alternative : rule->alternatives) {
            named[static_cast<std::size_t>(alternative)] = true;
        }
    }
    // With no pair to blame, three or more could still do it; not when one alternative is never
    // ruled out.
    if (findings.size() > before || std::ranges::find(named, false) != named.end()) {
        return;
    }
    if (const auto found = findCompletion(questionnaire, askedBehind(conditions, questionnaire),
                                          nothingLeft(hard, decision.alternativeCount()))) {
        findings.push_back({3, "nothing-left", decision.id, DecisionsFile, pointerToDecision(index),
                            "together these leave no alternative: " +
                                namesHolding(hard, questionnaire.resolve(*found)),
                            describeCase(questionnaire, *found)});
    }
}

} // namespace

Findings checkConditions(const Questionnaire& questionnaire, const RuleBase& rules) {
    Findings findings;
    checkSkipLogic(questionnaire, findings);
    for (const Derivation& derivation : questionnaire.derivations) {
        checkDerivation(questionnaire, derivation, findings);
    }
    std::vector<const Rule*> sound;
    for (const Rule& rule : rules.rules) {
        const std::size_t before = findings.size();
        checkOne(questionnaire, rule, findings);
        if (findings.size() == before) {
            sound.push_back(&rule);
        }
    }
    // What is always or never true implies, or is implied by, everything: said once is enough.
    Findings redundant = checkRedundancy(questionnaire, sound);
    findings.insert(findings.end(), std::make_move_iterator(redundant.begin()),
                    std::make_move_iterator(redundant.end()));
    return findings;
}

Findings checkContradictions(const Questionnaire& questionnaire, const RuleBase& rules) {
    Findings findings;
    for (int index = 0; index < static_cast<int>(rules.decisions.size()); ++index) {
        checkDecision(questionnaire, rules, index, findings);
    }
    return findings;
}

} // namespace waymark
