// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/rules_json.h"

#include "formats/condition_json.h"
#include "formats/read_sources.h"
#include "formats/read_word.h"

#include <algorithm>
#include <numeric>

namespace waymark {

namespace {

const std::vector<std::string> RuleKindWords{"weigh", "rule_out", "only_with", "first",
                                             "stop",  "note",     "unranked"};
const std::vector<std::string> BasisWords{"evidence", "guideline", "judgement"};
const std::vector<std::string> StrengthWords{"soft", "hard"};
const std::vector<std::string> PlaceWords{"card", "plan"};

std::vector<int> readSteps(const JsonCursor& cursor, const Decision& decision) {
    std::vector<int> steps(decision.alternatives.size(), 0);
    const auto member = cursor.require("steps");
    if (!member) {
        return steps;
    }
    for (const auto& [alternative, step] : member->members()) {
        const auto place = decision.alternative(alternative);
        if (!place) {
            step.report("unknown-alternative", "steps of an alternative of " + decision.id);
            continue;
        }
        steps[static_cast<std::size_t>(*place)] = step.asNumber(-3, 3);
    }
    if (std::ranges::all_of(steps, [](int step) { return step == 0; })) {
        member->report("no-effect", "at least one alternative that moves");
    }
    return steps;
}

std::vector<int> readAlternatives(const JsonCursor& cursor, const Decision& decision) {
    std::vector<int> places;
    for (const JsonCursor& item : cursor.items()) {
        const auto place = item.oneOf(decision.alternatives, "an alternative of " + decision.id,
                                      "unknown-alternative");
        if (place && std::ranges::find(places, static_cast<int>(*place)) == places.end()) {
            places.push_back(static_cast<int>(*place));
        }
    }
    if (places.empty()) {
        cursor.report("empty-list", "at least one alternative");
    }
    return places;
}

std::vector<int> everyAlternative(const Decision& decision) {
    std::vector<int> places(decision.alternatives.size());
    std::iota(places.begin(), places.end(), 0);
    return places;
}

void readLiftedBy(Rule& rule, const JsonCursor& cursor, const Variables& variables) {
    if (const auto lifted = cursor.find("lifted_by")) {
        for (const JsonCursor& item : lifted->items()) {
            if (const auto variable = readVariable(item, variables)) {
                rule.liftedBy.push_back(*variable);
            }
        }
    }
    if (!rule.hard && rule.liftedBy.empty()) {
        cursor.report("missing-key", "\"lifted_by\": a soft rule_out names what would lift it");
    }
}

void readWeigh(Rule& rule, const JsonCursor& cursor, const Decision& decision) {
    rule.steps = readSteps(cursor, decision);
    rule.reasonForWeight = cursor.text("reason_for_weight");
    if (const auto criterion = cursor.require("criterion")) {
        const auto place = criterion->oneOf(decision.criteria, "a criterion of " + decision.id,
                                            "unknown-criterion");
        rule.criterion = static_cast<int>(place.value_or(0));
    }
}

/// A question that the stop does not hang on would open the page for nothing.
void readCheckFirst(Rule& rule, const JsonCursor& cursor, const Variables& variables) {
    cursor.allowOnly({"not_sure", "help"});
    rule.checkFirst.help = cursor.text("help");
    const std::vector<VariableIndex> read = variablesRead(rule.when);
    for (const JsonCursor& item : cursor.list("not_sure")) {
        const auto variable = readVariable(item, variables);
        if (variable && std::ranges::find(read, *variable) == read.end()) {
            item.report("no-effect", "a variable that \"when\" of this stop reads");
        } else if (variable) {
            rule.checkFirst.notSure.push_back(*variable);
        }
    }
}

void readStop(Rule& rule, const JsonCursor& cursor, const Variables& variables) {
    rule.help = cursor.text("help");
    if (const auto unless = cursor.find("unless")) {
        rule.unless = readCondition(*unless, variables);
        checkWidth(*unless, {&rule.unless}, variables);
    }
    if (const auto check = cursor.find("check_first")) {
        readCheckFirst(rule, *check, variables);
    }
}

void readEffects(Rule& rule, const JsonCursor& cursor, const Decision& decision,
                 const Variables& variables) {
    switch (rule.kind) {
    case RuleKind::Weigh:
        readWeigh(rule, cursor, decision);
        return;
    case RuleKind::Stop:
        readStop(rule, cursor, variables);
        return;
    case RuleKind::Unranked:
        return;
    case RuleKind::Note:
        rule.place = readWord<NotePlace>(cursor, "place", PlaceWords);
        if (const auto alternatives = cursor.find("alternatives")) {
            rule.alternatives = readAlternatives(*alternatives, decision);
        } else {
            rule.alternatives = everyAlternative(decision);
        }
        return;
    case RuleKind::RuleOut:
        rule.hard = readWord<int>(cursor, "strength", StrengthWords) == 1;
        readLiftedBy(rule, cursor, variables);
        break;
    case RuleKind::OnlyWith:
    case RuleKind::First:
        break;
    }
    if (const auto alternatives = cursor.require("alternatives")) {
        rule.alternatives = readAlternatives(*alternatives, decision);
    }
}

/// Keys that say something only for one kind of rule.
void allowKeysOf(RuleKind kind, const JsonCursor& cursor) {
    switch (kind) {
    case RuleKind::Weigh:
        cursor.allowOnly({"id", "kind", "when", "criterion", "steps", "basis", "sources",
                          "clinical_rules", "reason_for_weight", "note"});
        return;
    case RuleKind::RuleOut:
        cursor.allowOnly({"id", "kind", "when", "strength", "alternatives", "lifted_by", "basis",
                          "sources", "clinical_rules", "note"});
        return;
    case RuleKind::Stop:
        cursor.allowOnly({"id", "kind", "when", "help", "unless", "check_first", "basis", "sources",
                          "clinical_rules", "note"});
        return;
    case RuleKind::Unranked:
        cursor.allowOnly({"id", "kind", "when", "basis", "sources", "clinical_rules", "note"});
        return;
    case RuleKind::Note:
        cursor.allowOnly({"id", "kind", "when", "place", "alternatives", "basis", "sources",
                          "clinical_rules", "note"});
        return;
    case RuleKind::OnlyWith:
    case RuleKind::First:
        cursor.allowOnly(
            {"id", "kind", "when", "alternatives", "basis", "sources", "clinical_rules", "note"});
    }
}

/// Nothing for a rule of no known kind: which keys and texts it needs is then anyone's guess.
std::optional<Rule> readRule(const JsonCursor& cursor, const Variables& variables,
                             const Decision& decision) {
    const auto named = cursor.require("kind");
    const auto kind =
        named ? named->oneOf(RuleKindWords, "a kind of rule", "unknown-word") : std::nullopt;
    if (!kind) {
        return std::nullopt;
    }
    Rule rule;
    rule.id = cursor.text("id");
    rule.file = cursor.file();
    rule.pointer = cursor.pointer();
    rule.kind = static_cast<RuleKind>(*kind);
    allowKeysOf(rule.kind, cursor);
    if (const auto when = cursor.find("when")) {
        rule.when = readCondition(*when, variables);
        checkWidth(*when, {&rule.when}, variables);
    }
    readEffects(rule, cursor, decision, variables);
    rule.basis = readWord<Basis>(cursor, "basis", BasisWords);
    rule.sources = readSources(cursor);
    if (const auto rows = cursor.find("clinical_rules")) {
        rule.clinicalRules = rows->texts();
    }
    return rule;
}

} // namespace

void readRules(const JsonCursor& cursor, const Variables& variables, RuleBase& rules) {
    if (!cursor.allowOnly({"format", "decision", "topic", "note", "rules"})) {
        return;
    }
    const auto named = cursor.require("decision");
    std::vector<std::string> decisionIds;
    std::ranges::transform(rules.decisions, std::back_inserter(decisionIds), &Decision::id);
    const auto place =
        named ? named->oneOf(decisionIds, "a decision of decisions.json", "unknown-decision")
              : std::nullopt;
    if (!place) {
        return;
    }
    for (const JsonCursor& item : cursor.list("rules")) {
        if (!item.isObject()) {
            item.report("wrong-type", "a rule as an object");
            continue;
        }
        std::optional<Rule> rule = readRule(item, variables, rules.decisions[*place]);
        if (!rule) {
            continue;
        }
        rule->decision = static_cast<int>(*place);
        if (const Rule* other = rules.rule(rule->id)) {
            item.report("duplicate-id", "an id that no other rule has; " + other->file +
                                            other->pointer + " has it too");
            continue;
        }
        rules.rules.push_back(std::move(*rule));
    }
}

} // namespace waymark
