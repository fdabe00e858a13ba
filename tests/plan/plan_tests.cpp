// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "plan/plan.h"

#include "result/engine.h"
#include "support/catch.h"
#include "support/sketch.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

PlanLine line(const std::string& id) {
    PlanLine made;
    made.id = id;
    return made;
}

/// Two questions, a setting, and care after it.
Sketch sketchOfCare() {
    Sketch sketch;
    sketch.ask("children", "none some");
    sketch.ask("court", "no yes");
    sketch.decide("home+2 stay", "safety").id = "setting";
    sketch.decide("groups house+1 talks", "safety").id = "aftercare";
    sketch.ruleOut("no-house", "court=yes", true, "house");
    return sketch;
}

class PlanFor {
public:
    PlanFor(const Sketch& sketch, PlanContent content)
        : m_content(std::move(content))
        , m_engine(sketch.questionnaire, sketch.rules) {}

    Plan with(const Answers& answers, const PlanNotes& notes, Voice voice = Voice::Self) {
        Case answered;
        answered.answers = answers;
        m_result = m_engine.evaluate(answered);
        m_notes = notes;
        return buildPlan(m_content,
                         {voice, m_engine.questionnaire().stateFrom(answers), m_result, m_notes});
    }

    [[nodiscard]] const Result& result() const { return m_result; }

private:
    PlanContent m_content;
    Engine m_engine;
    Result m_result;
    PlanNotes m_notes;
};

PlanContent contentOf(PlanTask task) {
    PlanContent content;
    content.sections = {{"now", {task.id}}};
    content.tasks = {std::move(task)};
    FirstStep last;
    last.id = "call";
    content.firstSteps = {last};
    return content;
}

PlanTask taskOf(const std::string& id, std::vector<PlanLine> lines) {
    PlanTask task;
    task.id = id;
    task.parts = {{"do", PartKind::Lines, std::move(lines)}};
    return task;
}

std::string ids(const PlannedTask* task) {
    std::string text;
    for (const PlannedPart& part : task == nullptr ? std::vector<PlannedPart>() : task->parts) {
        for (const PlannedLine& one : part.lines) {
            text += (text.empty() ? "" : " ") + one.line->id;
        }
    }
    return text;
}

} // namespace

TEST_CASE("a line with a condition stands only when the condition is known to hold") {
    const Sketch sketch = sketchOfCare();
    PlanLine needed = line("watch");
    needed.occasion.when = sketch.when("children=some");
    PlanLine unless = line("leave");
    unless.occasion.unless = sketch.when("court=yes");
    PlanFor plans(sketch, contentOf(taskOf("t", {line("always"), needed, unless})));
    CHECK(ids(plans.with({}, {}).task("t")) == "always leave");
    CHECK(ids(plans.with(sketch.answers("children=some court=yes"), {}).task("t")) ==
          "always watch");
    CHECK(ids(plans.with(sketch.answers("children=none court=no"), {}).task("t")) ==
          "always leave");
}

TEST_CASE("a line for one voice is heard by that voice alone") {
    const Sketch sketch = sketchOfCare();
    PlanLine talk = line("talk");
    talk.occasion.voices = {Voice::Relative};
    PlanFor plans(sketch, contentOf(taskOf("t", {line("always"), talk})));
    CHECK(ids(plans.with({}, {}, Voice::Relative).task("t")) == "always talk");
    CHECK(ids(plans.with({}, {}, Voice::Counselor).task("t")) == "always");
}

TEST_CASE("a line about an option stands when that option is looked at") {
    const Sketch sketch = sketchOfCare();
    PlanLine house = line("house");
    house.options = {"house"};
    PlanLine stay = line("stay");
    stay.options = {"stay"};
    PlanFor plans(sketch, contentOf(taskOf("t", {line("always"), house, stay})));
    CHECK(ids(plans.with({}, {}).task("t")) == "always house");
    CHECK(ids(plans.with(sketch.answers("court=yes"), {}).task("t")) == "always");
    PlanNotes notes;
    notes.options = {"stay", "groups"};
    CHECK(ids(plans.with({}, notes).task("t")) == "always stay");
    CHECK(optionsLookedAt(notes, plans.result()) ==
          std::set<std::string, std::less<>>{"stay", "groups"});
}

TEST_CASE("a line in the person's own words keeps them, and one taken out can come back") {
    PlanFor plans(sketchOfCare(), contentOf(taskOf("t", {line("one"), line("two")})));
    PlanNotes notes;
    notes.ownWords = {{"t.one", "My words"}, {"t.two", ""}, {"gone.line", "Kept"}};
    const Plan plan = plans.with({}, notes);
    const PlannedPart& part = plan.task("t")->parts.front();
    REQUIRE(part.lines.size() == 1);
    CHECK(part.lines.front().ownWords == "My words");
    REQUIRE(part.takenOut.size() == 1);
    CHECK(part.takenOut.front()->id == "two");
}

TEST_CASE("what is said about naloxone cannot be taken out or reworded") {
    PlanFor plans(sketchOfCare(), contentOf(taskOf(NaloxoneTask, {line("get"), line("keep")})));
    PlanNotes notes;
    notes.ownWords = {{"naloxone.get", ""}, {"naloxone.keep", "Forget it"}};
    const Plan plan = plans.with({}, notes);
    CHECK(ids(plan.task(NaloxoneTask)) == "get keep");
    CHECK(plan.task(NaloxoneTask)->parts.front().lines.back().ownWords.empty());
}

TEST_CASE("dates follow the first day, and there is none without it") {
    PlanLine visit = line("visit");
    visit.day = 7;
    PlanFor plans(sketchOfCare(), contentOf(taskOf("t", {visit})));
    PlanNotes notes;
    CHECK(plans.with({}, notes).task("t")->parts.front().lines.front().day.empty());
    notes.startDay = "2026-12-29";
    CHECK(plans.with({}, notes).task("t")->parts.front().lines.front().day == "2027-01-05");
}

TEST_CASE("the first step that stands comes first") {
    Sketch sketch = sketchOfCare();
    sketch.stop("danger", "children=some");
    PlanContent content = contentOf(taskOf("t", {line("one")}));
    FirstStep held;
    held.id = "help";
    held.isHeld = true;
    FirstStep place;
    place.id = "place";
    place.needsPlace = true;
    content.firstSteps.insert(content.firstSteps.begin(), {held, place});
    PlanFor plans(sketch, content);
    CHECK(plans.with({}, {}).firstStep->id == "call");
    PlanNotes notes;
    notes.places = {{"A clinic", "555", "", {}}};
    CHECK(plans.with({}, notes).firstStep->id == "place");
    CHECK(plans.with(sketch.answers("children=some"), notes).firstStep->id == "help");
}
