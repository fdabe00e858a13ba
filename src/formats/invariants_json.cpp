// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/invariants_json.h"

#include "formats/condition_json.h"

#include <algorithm>

namespace waymark {

namespace {

const std::vector<std::string> InvariantKindWords{"worse-never-helps", "never-lifts-tier",
                                                  "stop-holds", "not-sure-is-checked"};

int readPlace(const JsonCursor& cursor, const char* key, const std::vector<std::string>& words,
              const std::string& what) {
    const auto member = cursor.require(key);
    const auto place = member ? member->oneOf(words, what, "unknown-word") : std::nullopt;
    return static_cast<int>(place.value_or(0));
}

int readDecision(const JsonCursor& cursor, const RuleBase& rules) {
    std::vector<std::string> ids;
    std::ranges::transform(rules.decisions, std::back_inserter(ids), &Decision::id);
    return readPlace(cursor, "decision", ids, "a decision");
}

void readWorse(Invariant& invariant, const JsonCursor& cursor, const Questionnaire& questionnaire,
               const RuleBase& rules) {
    cursor.allowOnly({"id", "kind", "note", "decision", "variable", "worse", "helped", "against"});
    invariant.decision = readDecision(cursor, rules);
    const auto& alternatives =
        rules.decisions[static_cast<std::size_t>(invariant.decision)].alternatives;
    invariant.helped = readPlace(cursor, "helped", alternatives, "an alternative");
    invariant.against = readPlace(cursor, "against", alternatives, "an alternative");
    const auto named = cursor.require("variable");
    const auto variable = named ? readVariable(*named, questionnaire.variables) : std::nullopt;
    if (!variable) {
        return;
    }
    if (questionnaire.isDerived(*variable)) {
        // Nobody answers it, so nothing would be compared and the invariant would seem to hold.
        named->report("derived-variable", "a variable that is asked");
        return;
    }
    invariant.variable = *variable;
    for (const JsonCursor& item : cursor.list("worse")) {
        const auto& values = questionnaire.variables[*variable].values;
        if (const auto place = item.oneOf(values, "a value of the variable", "unknown-value")) {
            invariant.worse.push_back(static_cast<int>(*place));
        }
    }
    if (invariant.worse.size() < 2) {
        cursor.report("too-few-values", "at least two values in \"worse\"");
    }
    if (invariant.helped == invariant.against) {
        cursor.report("no-effect", "two alternatives to compare");
    }
}

/// Variables that somebody answers; about others the invariant would say nothing.
void readAskedVariables(Invariant& invariant, const JsonCursor& cursor,
                        const Questionnaire& questionnaire) {
    for (const JsonCursor& item : cursor.list("variables")) {
        const auto variable = readVariable(item, questionnaire.variables);
        if (variable && questionnaire.isDerived(*variable)) {
            item.report("derived-variable", "a variable that is asked");
        } else if (variable) {
            invariant.variables.push_back(*variable);
        }
    }
}

void readStopHolds(Invariant& invariant, const JsonCursor& cursor,
                   const Questionnaire& questionnaire) {
    cursor.allowOnly({"id", "kind", "note", "when", "rule"});
    invariant.rule = cursor.text("rule");
    if (const auto when = cursor.require("when")) {
        invariant.when = readCondition(*when, questionnaire.variables);
    }
}

void readByKind(Invariant& invariant, const JsonCursor& cursor, const Questionnaire& questionnaire,
                const RuleBase& rules) {
    switch (invariant.kind) {
    case Invariant::Kind::WorseNeverHelps:
        readWorse(invariant, cursor, questionnaire, rules);
        return;
    case Invariant::Kind::NeverLiftsTier:
        cursor.allowOnly({"id", "kind", "note", "decision", "variables"});
        invariant.decision = readDecision(cursor, rules);
        readAskedVariables(invariant, cursor, questionnaire);
        return;
    case Invariant::Kind::StopHolds:
        readStopHolds(invariant, cursor, questionnaire);
        return;
    case Invariant::Kind::NotSureIsChecked:
        cursor.allowOnly({"id", "kind", "note", "variables"});
        readAskedVariables(invariant, cursor, questionnaire);
    }
}

} // namespace

std::vector<Invariant> readInvariants(const JsonCursor& cursor, const Questionnaire& questionnaire,
                                      const RuleBase& rules) {
    std::vector<Invariant> invariants;
    if (rules.decisions.empty()) {
        // Said already, where decisions are read.
        return invariants;
    }
    cursor.allowOnly({"format", "invariants"});
    for (const JsonCursor& item : cursor.list("invariants")) {
        Invariant invariant;
        invariant.id = item.text("id");
        invariant.file = item.file();
        invariant.pointer = item.pointer();
        invariant.kind = static_cast<Invariant::Kind>(
            readPlace(item, "kind", InvariantKindWords, "a kind of invariant"));
        readByKind(invariant, item, questionnaire, rules);
        if (std::ranges::find(invariants, invariant.id, &Invariant::id) != invariants.end()) {
            item.report("duplicate-id", "an id that no other invariant has");
        }
        invariants.push_back(std::move(invariant));
    }
    return invariants;
}

} // namespace waymark
