// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/plan_notes_json.h"

#include "plan/day.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace waymark {

namespace {

using nlohmann::json;

const std::vector<std::string> StatusWords{"not-started", "started", "done"};
const std::vector<std::string> MarkWords{"no", "not-sure", "yes"};
constexpr int EarliestYear = 1900;
constexpr int LatestYear = 9999;

std::string readNote(const JsonCursor& cursor) {
    std::string text = cursor.asText();
    if (text.size() > PlanNotes::LongestText) {
        cursor.report("too-long",
                      "at most " + std::to_string(PlanNotes::LongestText) + " bytes of text");
        return {};
    }
    return text;
}

std::string readNoteOr(const JsonCursor& cursor, const char* key) {
    const auto member = cursor.find(key);
    return member ? readNote(*member) : std::string();
}

std::vector<std::string> alternativesOf(const RuleBase& rules) {
    std::vector<std::string> ids;
    for (const Decision& decision : rules.decisions) {
        ids.insert(ids.end(), decision.alternatives.begin(), decision.alternatives.end());
        if (!decision.baseline.empty()) {
            ids.push_back(decision.baseline);
        }
    }
    return ids;
}

void readOptions(const JsonCursor& cursor, const RuleBase& rules, PlanNotes& notes) {
    const std::vector<std::string> known = alternativesOf(rules);
    for (const JsonCursor& item : cursor.items()) {
        if (item.oneOf(known, "an alternative of a decision", "unknown-alternative")) {
            notes.options.insert(item.asText());
        }
    }
}

/// Reads a list of at most `most` texts.
std::vector<std::string> readNotes(const JsonCursor& cursor, std::size_t most) {
    std::vector<std::string> texts;
    const std::vector<JsonCursor> items = cursor.items();
    if (items.size() > most) {
        cursor.report("too-many-values", "at most " + std::to_string(most));
        return texts;
    }
    for (const JsonCursor& item : items) {
        texts.push_back(readNote(item));
    }
    return texts;
}

ListedPlace readListed(const JsonCursor& cursor) {
    ListedPlace listed;
    if (!cursor.allowOnly({"address", "area", "first_visit_phones", "facts", "year"})) {
        return listed;
    }
    listed.address = readNoteOr(cursor, "address");
    listed.area = readNoteOr(cursor, "area");
    if (const auto phones = cursor.find("first_visit_phones")) {
        listed.intakePhones = readNotes(*phones, ListedPlace::MostPhones);
    }
    if (const auto facts = cursor.find("facts")) {
        const std::vector<std::string> ids = readNotes(*facts, ListedPlace::MostFacts);
        listed.facts = {ids.begin(), ids.end()};
    }
    if (const auto year = cursor.find("year")) {
        listed.year = year->asNumber(EarliestYear, LatestYear);
    }
    return listed;
}

NotedPlace readPlace(const JsonCursor& cursor) {
    cursor.allowOnly({"name", "phone", "note", "marks", "listed"});
    NotedPlace place;
    if (const auto name = cursor.require("name")) {
        place.name = readNote(*name);
    }
    place.phone = readNoteOr(cursor, "phone");
    place.note = readNoteOr(cursor, "note");
    if (const auto marks = cursor.find("marks")) {
        for (const auto& [line, mark] : marks->members()) {
            if (const auto word = mark.oneOf(MarkWords, "a mark", "unknown-word")) {
                place.marks.emplace(line, static_cast<VisitMark>(*word));
            }
        }
    }
    if (const auto listed = cursor.find("listed")) {
        place.listed = readListed(*listed);
    }
    return place;
}

/// Reads a list of at most `most` things.
template <typename Read>
void readList(const JsonCursor& cursor, std::size_t most, const Read& read) {
    const std::vector<JsonCursor> items = cursor.items();
    if (items.size() > most) {
        cursor.report("too-many-values", "at most " + std::to_string(most));
        return;
    }
    for (const JsonCursor& item : items) {
        item.isObject() ? read(item) : item.report("wrong-type", "an object");
    }
}

IfThen readIfThen(const JsonCursor& cursor) {
    cursor.allowOnly({"if", "then"});
    return {readNoteOr(cursor, "if"), readNoteOr(cursor, "then")};
}

void readStartDay(const JsonCursor& cursor, PlanNotes& notes) {
    const std::string day = cursor.asText();
    if (isDay(day)) {
        notes.startDay = day;
    } else {
        cursor.report("wrong-day", "a day of the calendar, as 2026-12-01");
    }
}

json writeListed(const ListedPlace& listed) {
    json written = json::object();
    if (!listed.address.empty()) {
        written["address"] = listed.address;
    }
    if (!listed.area.empty()) {
        written["area"] = listed.area;
    }
    if (!listed.intakePhones.empty()) {
        written["first_visit_phones"] = listed.intakePhones;
    }
    if (!listed.facts.empty()) {
        written["facts"] = listed.facts;
    }
    if (listed.year) {
        written["year"] = *listed.year;
    }
    return written;
}

json writePlace(const NotedPlace& place) {
    json written{{"name", place.name}};
    if (!place.phone.empty()) {
        written["phone"] = place.phone;
    }
    if (!place.note.empty()) {
        written["note"] = place.note;
    }
    for (const auto& [line, mark] : place.marks) {
        written["marks"][line] = MarkWords[static_cast<std::size_t>(mark)];
    }
    if (place.listed) {
        written["listed"] = writeListed(*place.listed);
    }
    return written;
}

} // namespace

PlanNotes readPlanNotes(const JsonCursor& cursor, const RuleBase& rules) {
    PlanNotes notes;
    if (!cursor.allowOnly({"options", "status", "own_words", "places", "if_then", "start_day"})) {
        return notes;
    }
    if (const auto options = cursor.find("options")) {
        readOptions(*options, rules, notes);
    }
    if (const auto statuses = cursor.find("status")) {
        for (const auto& [task, status] : statuses->members()) {
            if (const auto word = status.oneOf(StatusWords, "a status", "unknown-word")) {
                notes.statuses.emplace(task, static_cast<TaskStatus>(*word));
            }
        }
    }
    if (const auto words = cursor.find("own_words")) {
        for (const auto& [line, text] : words->members()) {
            notes.ownWords.emplace(line, readNote(text));
        }
    }
    if (const auto places = cursor.find("places")) {
        readList(*places, PlanNotes::MostPlaces,
                 [&](const JsonCursor& item) { notes.places.push_back(readPlace(item)); });
    }
    if (const auto ifThens = cursor.find("if_then")) {
        readList(*ifThens, PlanNotes::MostIfThens,
                 [&](const JsonCursor& item) { notes.ifThens.push_back(readIfThen(item)); });
    }
    if (const auto day = cursor.find("start_day")) {
        readStartDay(*day, notes);
    }
    return notes;
}

json writePlanNotes(const PlanNotes& notes) {
    json written = json::object();
    if (!notes.options.empty()) {
        written["options"] = notes.options;
    }
    for (const auto& [task, status] : notes.statuses) {
        written["status"][task] = StatusWords[static_cast<std::size_t>(status)];
    }
    for (const auto& [line, words] : notes.ownWords) {
        written["own_words"][line] = words;
    }
    for (const NotedPlace& place : notes.places) {
        written["places"].push_back(writePlace(place));
    }
    for (const IfThen& one : notes.ifThens) {
        written["if_then"].push_back({{"if", one.when}, {"then", one.then}});
    }
    if (!notes.startDay.empty()) {
        written["start_day"] = notes.startDay;
    }
    return written;
}

} // namespace waymark
