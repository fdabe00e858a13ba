// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/plan_notes_json.h"

#include "formats/case_json.h"
#include "support/catch.h"
#include "support/faults.h"
#include "support/sketch.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

Sketch care() {
    Sketch sketch;
    sketch.ask("age", "young old");
    sketch.decide("home clinic", "safety");
    return sketch;
}

PlanNotes notesFrom(const json& plan) {
    const Sketch sketch = care();
    const json text{{"waymark_case", 1}, {"answers", json::object()}, {"plan", plan}};
    return readCasePlan(text.dump(), "case.json", sketch.questionnaire, sketch.rules);
}

std::string planFaults(const json& plan) {
    return thrownFaults([&] { (void)notesFrom(plan); });
}

PlanNotes fullNotes() {
    PlanNotes notes;
    notes.options = {"clinic"};
    notes.statuses = {{"naloxone", TaskStatus::Done}, {"a-later-task", TaskStatus::Started}};
    notes.ownWords = {{"people.one-person", "My sister, \"Ana\""}, {"t.out", ""}};
    notes.places = {
        {"Oak Street", "555-0100", "Ask", {{"license", VisitMark::NotSure}}},
        {"Elm", "", "", {}},
        {"Ash",
         "",
         "",
         {},
         ListedPlace{
             "1 Ash Street, Dover, MA 02030", "Dover, MA", {"555-0102"}, {"methadone"}, 2022}}};
    notes.ifThens = {{"payday", "call"}};
    notes.startDay = "2026-12-01";
    return notes;
}

} // namespace

TEST_CASE("a plan is kept with its case and comes back the same") {
    const Sketch sketch = care();
    const PlanNotes notes = fullNotes();
    const std::string text = writeCase({}, sketch.questionnaire, notes).dump();
    CHECK(readCasePlan(text, "c", sketch.questionnaire, sketch.rules) == notes);
    CHECK(readCase(text, "c", sketch.questionnaire, sketch.rules).answers.isEmpty());
}

TEST_CASE("a case without a plan has none, and says nothing of it") {
    const Sketch sketch = care();
    const json written = writeCase({}, sketch.questionnaire);
    CHECK_FALSE(written.contains("plan"));
    CHECK(readCasePlan(written.dump(), "c", sketch.questionnaire, sketch.rules).isEmpty());
    CHECK(notesFrom(json::object()).isEmpty());
}

TEST_CASE("a fault in a plan is named with its place, and the case is not read") {
    const std::vector<std::pair<json, std::string>> bad{
        {json::array(), "wrong-type"},
        {{{"statuses", 1}}, "unknown-key"},
        {{{"status", {{"naloxone", "finished"}}}}, "unknown-word"},
        {{{"options", {"hospital"}}}, "unknown-alternative"},
        {{{"places", {{{"phone", "1"}}}}}, "missing-key"},
        {{{"places", {"Oak"}}}, "wrong-type"},
        {{{"places",
           json::array({{{"name", "a"}}, {{"name", "b"}}, {{"name", "c"}}, {{"name", "d"}}})}},
         "too-many-values"},
        {{{"start_day", "2026-02-30"}}, "wrong-day"},
        {{{"own_words", {{"a.b", std::string(PlanNotes::LongestText + 1, 'x')}}}}, "too-long"},
        {{{"places", {{{"name", "a"}, {"marks", {{"license", "maybe"}}}}}}}, "unknown-word"},
        {{{"places", {{{"name", "a"}, {"listed", {{"zip", "02030"}}}}}}}, "unknown-key"},
        {{{"places", {{{"name", "a"}, {"listed", {{"year", "2022"}}}}}}}, "wrong-number"},
        {{{"places",
           {{{"name", "a"}, {"listed", {{"facts", std::vector<std::string>(101, "x")}}}}}}},
         "too-many-values"}};
    for (const auto& [plan, code] : bad) {
        CAPTURE(plan.dump().substr(0, 60));
        CHECK(planFaults(plan).find(code) == 0);
        CHECK(planFaults(plan).find("/plan") != std::string::npos);
    }
}
