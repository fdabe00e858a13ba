// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/plan_firing_check.h"
#include "formats/case_json.h"
#include "plan/plan.h"
#include "support/catch.h"
#include "support/folders.h"
#include "support/random_sketch.h"
#include "support/real_data.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace fs = std::filesystem;

namespace {

/// A plan refers to the result and the notes it was built from.
struct Planned {
    Case answered;
    PlanNotes notes;
    Result result;
    Plan plan;
};

Planned planned(const Case& answered, const PlanNotes& notes) {
    Planned made{answered, notes, realEngine().evaluate(answered), {}};
    made.plan = buildPlan(realPlan(),
                          {answered.voice, realEngine().questionnaire().stateFrom(answered.answers),
                           made.result, made.notes});
    return made;
}

std::set<std::string> linesOf(const Plan& plan) {
    std::set<std::string> keys;
    for (const PlannedSection& section : plan.sections) {
        for (const PlannedTask& task : section.tasks) {
            for (const PlannedPart& part : task.parts) {
                for (const PlannedLine& line : part.lines) {
                    keys.insert(lineKey(task.task->id, line.line->id));
                }
            }
        }
    }
    return keys;
}

std::vector<Case> casesOf(const fs::path& folder) {
    std::vector<Case> cases;
    for (const fs::path& path : filesIn(folder, ".json")) {
        cases.push_back(caseIn(path));
    }
    return cases;
}

/// "naloxone" with its four lines about an overdose and how to get it.
bool hasNaloxone(const Plan& plan) {
    const std::set<std::string> lines = linesOf(plan);
    return std::ranges::all_of(
        std::vector<std::string>{"where", "keep", "call", "give", "breathe", "stay"},
        [&](const std::string& id) { return lines.contains(lineKey(NaloxoneTask, id)); });
}

} // namespace

TEST_CASE("the plan of each case has what the case says, and leaves out what it says") {
    const std::vector<fs::path> files = filesIn(casesFolder() / "plan", ".json");
    REQUIRE(files.size() >= 3);
    for (const fs::path& path : files) {
        INFO(path.filename());
        const std::string text = contentOf(path);
        const json expected = json::parse(text)["expect"]["plan"];
        const Planned made =
            planned(caseIn(path),
                    readCasePlan(text, "case", realEngine().questionnaire(), realEngine().rules()));
        CHECK(made.plan.firstStep->id == expected["first_step"].get<std::string>());
        const std::set<std::string> lines = linesOf(made.plan);
        for (const std::string line : expected["stands"]) {
            INFO(line);
            CHECK(lines.contains(line));
        }
        for (const std::string line : expected["rests"]) {
            INFO(line);
            CHECK_FALSE(lines.contains(line));
        }
    }
}

TEST_CASE("what stands in a plan on some occasions does so in one case and not in another") {
    std::vector<Case> cases = casesOf(casesFolder() / "plan");
    for (Case& good : casesOf(casesFolder() / "good")) {
        cases.push_back(std::move(good));
    }
    const Findings findings = checkPlanFiring(realPlan(), realEngine().questionnaire(), cases);
    for (const Finding& finding : findings) {
        UNSCOPED_INFO(finding.file << finding.pointer << ' ' << finding.subject << ": "
                                   << finding.message);
    }
    CHECK(findings.empty());
}

TEST_CASE("a condition that no case meets is found") {
    const Findings findings = checkPlanFiring(realPlan(), realEngine().questionnaire(), {Case{}});
    CHECK(findings.size() > 50);
}

TEST_CASE("naloxone stands in every plan, whatever was answered and noted") {
    Random random(7);
    PlanNotes notes;
    for (const PlanTask& task : realPlan().tasks) {
        for (const PlanPart& part : task.parts) {
            for (const PlanLine& line : part.lines) {
                notes.ownWords[lineKey(task.id, line.id)] = "";
            }
        }
    }
    CHECK(hasNaloxone(planned({}, {}).plan));
    for (int i = 0; i < 30; ++i) {
        Case answered;
        answered.voice = static_cast<Voice>(i % 3);
        answered.answers = randomAnswers(random, realEngine().questionnaire(), 0.85);
        CHECK(hasNaloxone(planned(answered, i % 2 == 0 ? notes : PlanNotes{}).plan));
    }
}

TEST_CASE("a plan with nothing answered and nothing picked has a first step in each voice") {
    for (const Voice voice : {Voice::Self, Voice::Relative, Voice::Counselor}) {
        Case empty;
        empty.voice = voice;
        const Planned made = planned(empty, {});
        CHECK(made.plan.firstStep->id == "call-helpline");
        CHECK((made.plan.task("family") != nullptr) == (voice == Voice::Relative));
    }
}
