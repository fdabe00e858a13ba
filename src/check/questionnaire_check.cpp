// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/questionnaire_check.h"

#include "check/completion_search.h"
#include "check/file_places.h"

#include <set>

namespace waymark {

namespace {

constexpr int Section = 4;

Finding aboutVariable(const Questionnaire& questionnaire, VariableIndex variable, std::string code,
                      std::string message) {
    return {Section,
            std::move(code),
            questionnaire.variables[variable].id,
            QuestionnaireFile,
            pointerTo(questionnaire, variable),
            std::move(message),
            ""};
}

void addRead(const Condition& condition, std::set<VariableIndex>& read) {
    const auto variables = variablesRead(condition);
    read.insert(variables.begin(), variables.end());
}

/// What rules, skip logic and derivations read, also behind a derived variable.
std::set<VariableIndex> everythingRead(const Questionnaire& questionnaire, const RuleBase& rules) {
    std::set<VariableIndex> read;
    for (const Rule& rule : rules.rules) {
        addRead(rule.when, read);
        addRead(rule.unless, read);
    }
    for (const Variable& variable : questionnaire.variables.all()) {
        if (variable.skipLogic) {
            addRead(variable.skipLogic->askWhen, read);
        }
    }
    for (const Derivation& derivation : questionnaire.derivations) {
        for (const Condition* condition : conditionsOf(derivation)) {
            addRead(*condition, read);
        }
        if (const auto* count = std::get_if<CountBands>(&derivation.rule)) {
            for (const CountBands::Item& item : count->items) {
                read.insert(item.variable);
            }
        }
    }
    return read;
}

void checkUnread(const Questionnaire& questionnaire, const RuleBase& rules, Findings& findings) {
    const std::set<VariableIndex> read = everythingRead(questionnaire, rules);
    for (VariableIndex index = 0; index < questionnaire.variables.count(); ++index) {
        if (!read.contains(index)) {
            findings.push_back(aboutVariable(questionnaire, index, "unread-question",
                                             "no rule reads this, so asking it changes nothing"));
        }
    }
}

void checkNeverAsked(const Questionnaire& questionnaire, Findings& findings) {
    for (VariableIndex index = 0; index < questionnaire.askedCount(); ++index) {
        const auto& skip = questionnaire.variables[index].skipLogic;
        if (skip && !findCompletion(questionnaire, askedBehind({&skip->askWhen}, questionnaire),
                                    trueAndFalse({&skip->askWhen}, {}))) {
            findings.push_back(
                aboutVariable(questionnaire, index, "never-asked", "no case asks this question"));
        }
    }
}

/// A safety question may wait only for other safety questions, which are asked of everyone, and is
/// never left to a deeper questionnaire.
void checkSafety(const Questionnaire& questionnaire, Findings& findings) {
    for (VariableIndex index = 0; index < questionnaire.askedCount(); ++index) {
        const Variable& variable = questionnaire.variables[index];
        if (!variable.safety) {
            continue;
        }
        if (variable.depth != Depth::Short) {
            findings.push_back(
                aboutVariable(questionnaire, index, "hidden-safety-question",
                              "a safety question is asked of everyone, so its depth is \"short\""));
        }
        if (!variable.skipLogic) {
            continue;
        }
        for (const VariableIndex behind : variablesRead(variable.skipLogic->askWhen)) {
            const Variable& other = questionnaire.variables[behind];
            if (!other.safety) {
                findings.push_back(aboutVariable(questionnaire, index, "hidden-safety-question",
                                                 "skip logic could hide it: it waits for \"" +
                                                     other.id + "\", which is no safety question"));
            }
        }
    }
}

void collectNegated(const Condition& condition, bool negated, std::set<VariableIndex>& found) {
    if (condition.kind == Condition::Kind::Atom && negated) {
        found.insert(condition.variable);
    }
    const bool within = condition.kind == Condition::Kind::Not ? !negated : negated;
    for (const Condition& part : condition.parts) {
        collectNegated(part, within, found);
    }
}

void checkNegations(const Questionnaire& questionnaire, const RuleBase& rules, Findings& findings) {
    for (const Rule& rule : rules.rules) {
        std::set<VariableIndex> negated;
        collectNegated(rule.when, false, negated);
        for (const VariableIndex index : negated) {
            const Variable& variable = questionnaire.variables[index];
            if (!questionnaire.isDerived(index) &&
                (variable.depth != Depth::Short || variable.skipLogic)) {
                findings.push_back(
                    {Section, "seldom-asked-negation", rule.id, rule.file, rule.pointer + "/when",
                     "\"not\" over \"" + variable.id + "\", which is not asked of everyone", ""});
            }
        }
    }
}

} // namespace

Findings checkQuestionnaire(const Questionnaire& questionnaire, const RuleBase& rules) {
    Findings findings;
    checkUnread(questionnaire, rules, findings);
    checkNeverAsked(questionnaire, findings);
    checkSafety(questionnaire, findings);
    checkNegations(questionnaire, rules, findings);
    return findings;
}

} // namespace waymark
