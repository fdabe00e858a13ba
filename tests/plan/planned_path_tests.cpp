// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "plan/planned_path.h"

#include "support/catch.h"
#include "support/folders.h"
#include "support/real_data.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

PlannedPath pathFor(const Case& answered, const PlanNotes& notes = {}) {
    return plannedPath(realEngine(), realEngine().evaluate(answered), notes);
}

Case example() {
    return caseIn(casesFolder() / "good" / "worked-example.json");
}

} // namespace

TEST_CASE("the path goes through what comes first, or through what was put in the plan") {
    const PlannedPath first = pathFor(example());
    CHECK(first.setting == "outpatient");
    REQUIRE(first.phases.size() > 1);
    CHECK(first.phases.back().phase.name == PhaseName::KeepGoing);
    PlanNotes notes;
    notes.options = {"inpatient", "buprenorphine"};
    CHECK(pathFor(example(), notes).setting == "inpatient");
    // Of two, the one that fits more.
    notes.options = {"inpatient", "dual-diagnosis"};
    CHECK(pathFor(example(), notes).setting == "dual-diagnosis");
}

TEST_CASE("phases have days only after a first day was noted") {
    PlanNotes notes;
    for (const PlannedPhase& phase : pathFor(example(), notes).phases) {
        CHECK(phase.day.empty());
    }
    notes.startDay = "2026-12-01";
    const PlannedPath path = pathFor(example(), notes);
    CHECK(path.phases.front().day == "2026-12-01");
    CHECK(path.phases[1].day > "2026-12-01");
}

TEST_CASE("there is no path while a danger is open, or while too little is known") {
    CHECK(pathFor(Case()).setting.empty());
    Case danger = example();
    const Questionnaire& questionnaire = realEngine().questionnaire();
    const VariableIndex index = questionnaire.variables.find("overdose-signs-now").value();
    danger.answers.give(index,
                        ValueSet::single(questionnaire.variables[index].valueOf("yes").value()));
    CHECK(pathFor(danger).phases.empty());
}

TEST_CASE("what comes when is told in the order of its days") {
    for (const PlanTask& task : realPlan().tasks) {
        for (const PlanPart& part : task.parts) {
            int before = 0;
            for (const PlanLine& line : part.lines) {
                INFO(task.id + "." + line.id);
                CHECK(line.day.value_or(before) >= before);
                before = line.day.value_or(before);
            }
        }
    }
}
