// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/invariants_json.h"

#include "support/catch.h"
#include "support/faults.h"
#include "support/sketch.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

Sketch drinking() {
    Sketch sketch;
    sketch.ask("alcohol", "none some daily");
    sketch.deriveFirst("risk", "low high", {"alcohol=daily -> high", "low"});
    sketch.decide("home clinic", "safety");
    return sketch;
}

json soundInvariants() {
    return json::parse(R"({"format": "waymark-invariants/1", "invariants": [
        {"id": "worse", "kind": "worse-never-helps", "decision": "setting", "variable": "alcohol",
         "worse": ["none", "some", "daily"], "helped": "home", "against": "clinic"},
        {"id": "wishes", "kind": "never-lifts-tier", "decision": "setting", "variables": ["alcohol"]},
        {"id": "stops", "kind": "stop-holds", "when": {"alcohol": ["daily"]}, "rule": "drinking-now"}]})");
}

std::string invariantsFaults(const json& text) {
    return faultsIn(text.dump(), [](const JsonCursor& cursor) {
        const Sketch sketch = drinking();
        (void)readInvariants(cursor, sketch.questionnaire, sketch.rules);
    });
}

std::string invariantsFaultsWith(const std::string& pointer, const json& value) {
    json text = soundInvariants();
    text["invariants"][json::json_pointer(pointer)] = value;
    return invariantsFaults(text);
}

} // namespace

TEST_CASE("each kind of invariant is read with what it speaks of") {
    CHECK(faultsIn(soundInvariants().dump(), [](const JsonCursor& cursor) {
              const Sketch sketch = drinking();
              const auto read = readInvariants(cursor, sketch.questionnaire, sketch.rules);
              REQUIRE(read.size() == 3);
              CHECK(read[0].kind == Invariant::Kind::WorseNeverHelps);
              CHECK(read[0].worse == std::vector<int>{0, 1, 2});
              CHECK(read[0].helped == 0);
              CHECK(read[0].against == 1);
              CHECK(read[1].kind == Invariant::Kind::NeverLiftsTier);
              CHECK(read[1].variables == std::vector<VariableIndex>{0});
              CHECK(read[2].kind == Invariant::Kind::StopHolds);
              CHECK(read[2].rule == "drinking-now");
              CHECK(read[2].when == sketch.when("alcohol=daily"));
              CHECK(read[2].pointer == "/invariants/2");
          }).empty());
}

TEST_CASE("a fault in an invariant is reported where it stands") {
    const std::string at = "/invariants";
    CHECK(invariantsFaultsWith("/0/variable", "alcool") ==
          "unknown-variable " + at + "/0/variable");
    CHECK(invariantsFaultsWith("/0/variable", "risk") == "derived-variable " + at + "/0/variable");
    CHECK(invariantsFaultsWith("/0/worse", {"none", "much"})
              .starts_with("unknown-value " + at + "/0/worse/1"));
    CHECK(invariantsFaultsWith("/0/worse", {"none"}) == "too-few-values " + at + "/0");
    CHECK(invariantsFaultsWith("/0/against", "home") == "no-effect " + at + "/0");
    CHECK(invariantsFaultsWith("/0/helped", "hospital") == "unknown-word " + at + "/0/helped");
    CHECK(invariantsFaultsWith("/0/decision", "settings") == "unknown-word " + at + "/0/decision");
    CHECK(invariantsFaultsWith("/0/kind", "never-worse")
              .starts_with("unknown-word " + at + "/0/kind"));
    CHECK(invariantsFaultsWith("/0/when", json::object()) == "unknown-key " + at + "/0");
    CHECK(invariantsFaultsWith("/1/variables", {"risk"}) ==
          "derived-variable " + at + "/1/variables/0");
    CHECK(invariantsFaultsWith("/2/when", {{"alcohol", {"often"}}}) ==
          "unknown-value " + at + "/2/when/alcohol/0");
    CHECK(invariantsFaultsWith("/2/id", "worse") == "duplicate-id " + at + "/2");
}
