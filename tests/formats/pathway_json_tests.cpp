// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/pathway_json.h"

#include "support/catch.h"
#include "support/faults.h"
#include "support/sketch.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

RuleBase rules() {
    Sketch sketch;
    sketch.decide("home hospital", "safety").id = "setting";
    sketch.decide("day-program office", "safety").id = "kind";
    sketch.decide("tablet", "safety").id = "medication";
    sketch.decide("groups", "safety").id = "aftercare";
    return sketch.rules;
}

json soundPathway() {
    return json::parse(R"({"format": "waymark-pathway/1", "note": "why",
        "decisions": {"setting": "setting", "kind": "kind", "medicine": "medication", "aftercare": "aftercare"},
        "with_kind": ["home"], "light_kinds": ["office"], "keep_going_with": 3,
        "first_days": {"low": 1, "high": 3, "usual": 2, "sources": ["book"]},
        "main_treatment": [
            {"option": "home", "low": 90, "usual": 180, "sources": ["book"]},
            {"option": "hospital", "low": 3, "high": 10, "usual": 7, "sources": ["book"]},
            {"option": "day-program", "low": 14, "high": 21, "usual": 21, "sources": ["book"]}],
        "step_down": {"low": 90, "usual": 180, "sources": ["book"]},
        "keep_going": {"low": 365, "usual": 365, "sources": ["book"]}})");
}

std::string faultsOf(const json& text) {
    return faultsIn(text.dump(), [](const JsonCursor& cursor) {
        (void)readPathwayPlan(cursor, rules(), {"book"});
    });
}

std::string pathwayFaultsWith(const std::string& pointer, const json& value) {
    json text = soundPathway();
    text[json::json_pointer(pointer)] = value;
    return faultsOf(text);
}

std::string pathwayFaultsWithout(const std::string& pointer) {
    json text = soundPathway();
    const json::json_pointer place(pointer);
    text[place.parent_pointer()].erase(place.back());
    return faultsOf(text);
}

} // namespace

TEST_CASE("a plan is read with all its parts") {
    CHECK(faultsIn(soundPathway().dump(), [](const JsonCursor& cursor) {
              const PathwayPlan plan = readPathwayPlan(cursor, rules(), {"book"});
              CHECK(plan.kind == 1);
              CHECK(plan.aftercare == 3);
              CHECK(plan.firstDays == PhaseLength{1, 3, 2});
              CHECK(plan.main == std::vector<PhaseLength>{{90, {}, 180}, {3, 10, 7}});
              CHECK(plan.kindLengths ==
                    std::vector<std::optional<PhaseLength>>{PhaseLength{14, 21, 21}, {}});
              CHECK(plan.withKind == 0b01);
              CHECK(plan.lightKinds == 0b10);
              CHECK(plan.keepGoingWith == 3);
          }).empty());
}

TEST_CASE("a fault in a plan is reported at its place") {
    CHECK(pathwayFaultsWith("/decisions/kind", "kinds") == "unknown-decision /decisions/kind");
    CHECK(pathwayFaultsWith("/with_kind/0", "hom") == "unknown-alternative /with_kind/0");
    CHECK(pathwayFaultsWith("/light_kinds/0", "home") == "unknown-alternative /light_kinds/0");
    CHECK(pathwayFaultsWith("/keep_going_with", 0) == "wrong-number /keep_going_with");
    CHECK(pathwayFaultsWith("/first_days/usual", 4) == "wrong-order /first_days");
    CHECK(pathwayFaultsWith("/step_down/usual", 80) == "wrong-order /step_down");
    CHECK(pathwayFaultsWith("/first_days/low", -1) == "wrong-number /first_days/low");
    CHECK(pathwayFaultsWith("/main_treatment/0/option", "hous") ==
          "unknown-alternative /main_treatment/0/option, missing-key");
    CHECK(pathwayFaultsWith("/main_treatment/2/option", "home") ==
          "duplicate-id /main_treatment/2");
    CHECK(pathwayFaultsWith("/keep_going/sources/0", "bok") ==
          "unknown-source /keep_going/sources/0");
    CHECK(pathwayFaultsWith("/keep_going/sources", json::array()) == "empty-list /keep_going");
    CHECK(pathwayFaultsWith("/surprise", 1) == "unknown-key");
}

TEST_CASE("a plan without one of its parts is reported") {
    CHECK(pathwayFaultsWithout("/decisions/medicine") == "missing-key /decisions");
    CHECK(pathwayFaultsWithout("/step_down") == "missing-key");
    json text = soundPathway();
    text["main_treatment"].erase(1);
    CHECK(faultsOf(text) == "missing-key");
    CHECK(pathwayFaultsWithout("/first_days/usual").starts_with("missing-key /first_days"));
}
