// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/invariant_check.h"

#include "check/completion_search.h"
#include "check/worse_answer.h"

#include <algorithm>

namespace waymark {

namespace {

Finding broken(const Invariant& invariant, std::string message, std::string counterexample) {
    return {6,
            "broken-invariant",
            invariant.id,
            invariant.file,
            invariant.pointer,
            std::move(message),
            std::move(counterexample)};
}

void checkWorse(const Engine& engine, const Invariant& invariant, InvariantCheck& check) {
    const WorseAnswerVerdict verdict = checkWorseAnswer(engine, invariant);
    check.verdicts.push_back({invariant.id, !verdict.counterexample, verdict.exact});
    if (verdict.counterexample) {
        check.findings.push_back(
            broken(invariant, "a worse answer helps", *verdict.counterexample));
    }
}

/// A hard rule_out that never reads the variables cannot hang on them.
void checkTier(const Engine& engine, const Invariant& invariant, InvariantCheck& check) {
    bool holds = true;
    for (const Rule& rule : engine.rules().rules) {
        if (rule.kind != RuleKind::RuleOut || !rule.hard || rule.decision != invariant.decision) {
            continue;
        }
        const auto behind = askedBehind({&rule.when}, engine.questionnaire());
        for (const VariableIndex variable : invariant.variables) {
            if (std::ranges::find(behind, variable) != behind.end()) {
                holds = false;
                const std::string& id = engine.questionnaire().variables[variable].id;
                check.findings.push_back(
                    broken(invariant, "\"" + rule.id + "\" hangs on \"" + id + "\"", ""));
            }
        }
    }
    check.verdicts.push_back({invariant.id, holds, true});
}

/// A goal: `when` is true and the stop does not hold. A stop that only holds once more is answered
/// is missed, too: what `when` does not ask for may be unanswered.
Goal missedStop(const Condition& when, const Rule& stop) {
    return [&when, &stop](const KnowledgeState& state) {
        const Truth wanted = evaluate(when, state);
        const Truth stops = evaluate(stop.when, state);
        const Truth calledOff = evaluate(stop.unless, state);
        if (wanted == Truth::False || (stops == Truth::True && calledOff == Truth::False)) {
            return Truth::False;
        }
        const bool isMissed = stops != Truth::True || calledOff == Truth::True;
        return wanted == Truth::True && isMissed ? Truth::True : Truth::Unknown;
    };
}

void checkStop(const Engine& engine, const Invariant& invariant, InvariantCheck& check) {
    const Rule* rule = engine.rules().rule(invariant.rule);
    if (rule == nullptr || rule->kind != RuleKind::Stop) {
        check.findings.push_back(
            broken(invariant, "there is no stop rule \"" + invariant.rule + "\"", ""));
        check.verdicts.push_back({invariant.id, false, true});
        return;
    }
    const Questionnaire& questionnaire = engine.questionnaire();
    const auto found = findCompletion(
        questionnaire, askedBehind({&invariant.when, &rule->when, &rule->unless}, questionnaire),
        missedStop(invariant.when, *rule));
    if (found) {
        check.findings.push_back(
            broken(invariant, "the stop can be missed", describeCase(questionnaire, *found)));
    }
    check.verdicts.push_back({invariant.id, !found, true});
}

bool reads(const Rule& stop, VariableIndex variable) {
    const auto read = variablesRead(stop.when);
    return std::ranges::find(read, variable) != read.end();
}

/// With nothing known but that this one is not sure, every stop that reads it is open. Other
/// answers can only settle it: what makes a stop hold for some value never makes it false for "not
/// sure".
void checkNotSure(const Engine& engine, const Invariant& invariant, InvariantCheck& check) {
    bool holds = true;
    for (const VariableIndex variable : invariant.variables) {
        Answers answers;
        answers.give(variable, NoAnswer::NotSure);
        std::vector<const Rule*> open = engine.stops(answers);
        std::ranges::copy(engine.checksFirst(answers), std::back_inserter(open));
        const std::string& id = engine.questionnaire().variables[variable].id;
        for (const Rule& rule : engine.rules().rules) {
            if (rule.kind == RuleKind::Stop && reads(rule, variable) &&
                std::ranges::find(open, &rule) == open.end()) {
                holds = false;
                check.findings.push_back(
                    broken(invariant, "\"" + rule.id + "\" lets \"not sure\" go by in silence",
                           id + "=not-sure"));
            }
        }
    }
    check.verdicts.push_back({invariant.id, holds, true});
}

} // namespace

InvariantCheck checkInvariants(const Engine& engine, const std::vector<Invariant>& invariants) {
    InvariantCheck check;
    for (const Invariant& invariant : invariants) {
        switch (invariant.kind) {
        case Invariant::Kind::WorseNeverHelps:
            checkWorse(engine, invariant, check);
            break;
        case Invariant::Kind::NeverLiftsTier:
            checkTier(engine, invariant, check);
            break;
        case Invariant::Kind::StopHolds:
            checkStop(engine, invariant, check);
            break;
        case Invariant::Kind::NotSureIsChecked:
            checkNotSure(engine, invariant, check);
            break;
        }
    }
    return check;
}

} // namespace waymark
