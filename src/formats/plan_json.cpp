// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/plan_json.h"

#include "formats/condition_json.h"
#include "formats/read_sources.h"
#include "formats/read_word.h"

#include <algorithm>

namespace waymark {

namespace {

const std::vector<std::string> PartKindWords{"steps", "lines", "ticks", "ask", "score"};
const std::vector<std::string> HoldsWords{"nothing", "places", "visits", "if-then", "start-day"};
const std::vector<std::string> VoiceWords{"self", "relative", "counselor"};
constexpr int LatestDay = 366;

Condition readOneCondition(const JsonCursor& cursor, const Variables& variables) {
    Condition condition = readCondition(cursor, variables);
    checkWidth(cursor, {&condition}, variables);
    return condition;
}

Occasion readOccasion(const JsonCursor& cursor, const Variables& variables) {
    Occasion occasion;
    if (const auto when = cursor.find("when")) {
        occasion.when = readOneCondition(*when, variables);
    }
    if (const auto unless = cursor.find("unless")) {
        occasion.unless = readOneCondition(*unless, variables);
    }
    if (const auto voices = cursor.find("voices")) {
        for (const JsonCursor& item : voices->items()) {
            if (const auto voice = item.oneOf(VoiceWords, "a voice", "unknown-word")) {
                occasion.voices.insert(static_cast<Voice>(*voice));
            }
        }
    }
    return occasion;
}

std::vector<std::string> allAlternatives(const RuleBase& rules) {
    std::vector<std::string> ids;
    for (const Decision& decision : rules.decisions) {
        ids.insert(ids.end(), decision.alternatives.begin(), decision.alternatives.end());
    }
    return ids;
}

std::vector<std::string> readOptions(const JsonCursor& cursor, const RuleBase& rules) {
    std::vector<std::string> options;
    const std::vector<std::string> known = allAlternatives(rules);
    for (const JsonCursor& item : cursor.items()) {
        if (item.oneOf(known, "an alternative of a decision", "unknown-alternative")) {
            options.push_back(item.asText());
        }
    }
    return options;
}

PlanLine readLine(const JsonCursor& cursor, const PlanReferences& known) {
    cursor.allowOnly({"id", "when", "unless", "voices", "options", "day", "sources", "note"});
    PlanLine line;
    line.id = cursor.text("id");
    line.file = cursor.file();
    line.pointer = cursor.pointer();
    line.occasion = readOccasion(cursor, known.variables);
    if (const auto options = cursor.find("options")) {
        line.options = readOptions(*options, known.rules);
    }
    if (const auto day = cursor.find("day")) {
        line.day = day->asNumber(0, LatestDay);
    }
    line.sources = readSources(cursor);
    return line;
}

PlanPart readPart(const JsonCursor& cursor, const PlanReferences& known) {
    cursor.allowOnly({"id", "kind", "lines", "note"});
    PlanPart part;
    part.id = cursor.text("id");
    part.kind = readWord<PartKind>(cursor, "kind", PartKindWords);
    for (const JsonCursor& item : cursor.list("lines")) {
        if (!item.isObject()) {
            item.report("wrong-type", "a line as an object");
            continue;
        }
        part.lines.push_back(readLine(item, known));
    }
    return part;
}

FirstStep readFirstStep(const JsonCursor& cursor, const Variables& variables) {
    cursor.allowOnly({"id", "when", "unless", "voices", "held", "picked_place", "sources", "note"});
    FirstStep step;
    step.id = cursor.text("id");
    step.file = cursor.file();
    step.pointer = cursor.pointer();
    step.occasion = readOccasion(cursor, variables);
    step.isHeld = cursor.flagOr("held", false);
    step.needsPlace = cursor.flagOr("picked_place", false);
    step.sources = readSources(cursor);
    return step;
}

} // namespace

void readPlanOrder(const JsonCursor& cursor, const PlanReferences& known, PlanContent& plan) {
    if (!cursor.allowOnly({"format", "sections", "first_steps", "note"})) {
        return;
    }
    for (const JsonCursor& item : cursor.list("sections")) {
        item.allowOnly({"id", "tasks", "note"});
        PlanSection section{item.text("id"), {}};
        if (const auto tasks = item.require("tasks")) {
            section.tasks = tasks->texts();
        }
        plan.sections.push_back(std::move(section));
    }
    for (const JsonCursor& item : cursor.list("first_steps")) {
        plan.firstSteps.push_back(readFirstStep(item, known.variables));
    }
}

void readPlanTask(const JsonCursor& cursor, const PlanReferences& known, PlanContent& plan) {
    if (!cursor.allowOnly({"format", "id", "when", "unless", "voices", "holds", "parts", "note"})) {
        return;
    }
    PlanTask task;
    task.id = cursor.text("id");
    task.file = cursor.file();
    task.occasion = readOccasion(cursor, known.variables);
    if (cursor.has("holds")) {
        task.holds = readWord<TaskHolds>(cursor, "holds", HoldsWords);
    }
    for (const JsonCursor& item : cursor.list("parts")) {
        task.parts.push_back(readPart(item, known));
    }
    if (const PlanTask* other = plan.task(task.id)) {
        cursor.report("duplicate-id", "an id that no other task has; " + other->file + " has it");
        return;
    }
    plan.tasks.push_back(std::move(task));
}

void readPlainWords(const JsonCursor& cursor, PlainWords& words) {
    if (!cursor.allowOnly({"format", "language", "words", "note"})) {
        return;
    }
    for (const JsonCursor& item : cursor.list("words")) {
        item.allowOnly({"word", "plain"});
        PlainWord word{item.text("word"), item.text("plain")};
        if (word.word.empty()) {
            item.report("missing-key", "\"word\", which is not empty");
            continue;
        }
        words.add(std::move(word));
    }
}

} // namespace waymark
