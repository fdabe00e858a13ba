// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/rules_json.h"

#include "support/catch.h"
#include "support/faults.h"
#include "support/sketch.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

Sketch homeOrClinic() {
    Sketch sketch;
    sketch.ask("alcohol", "none some daily");
    for (int i = 0; i < 20; ++i) {
        sketch.ask('q' + std::to_string(i), "no yes");
    }
    sketch.decide("home clinic", "safety cost");
    return sketch;
}

json fileWith(json rule) {
    return {{"format", "waymark-rules/1"},
            {"decision", "setting"},
            {"topic", "test"},
            {"rules", {std::move(rule)}}};
}

json weigh() {
    return json::parse(
        R"({"id": "drinks", "kind": "weigh", "when": {"alcohol": ["daily"]}, "criterion": "safety",
        "steps": {"clinic": 2, "home": -1}, "basis": "guideline", "sources": ["a-2020"], "clinical_rules": ["W04"],
        "reason_for_weight": "because"})");
}

json ruleOut() {
    return json::parse(
        R"({"id": "no-bed", "kind": "rule_out", "strength": "soft", "lifted_by": ["alcohol"],
        "when": {"alcohol": ["daily"]}, "alternatives": ["home"], "basis": "judgement", "sources": ["a-2020"]})");
}

std::string rulesFaults(const json& file) {
    return faultsIn(file.dump(), [](const JsonCursor& cursor) {
        Sketch sketch = homeOrClinic();
        readRules(cursor, sketch.questionnaire.variables, sketch.rules);
    });
}

/// What is reported, from the rule on, after one member of it is replaced; null takes it away.
std::string faultsWith(json rule, const std::string& key, const json& value) {
    rule[key] = value;
    if (value.is_null()) {
        rule.erase(key);
    }
    std::string found = rulesFaults(fileWith(rule));
    for (std::size_t at = found.find(" /rules/0"); at != std::string::npos;
         at = found.find(" /rules/0")) {
        found.erase(at, 9);
    }
    return found;
}

Rule ruleFrom(const json& rule) {
    Sketch sketch = homeOrClinic();
    CHECK(faultsIn(fileWith(rule).dump(), [&](const JsonCursor& cursor) {
              readRules(cursor, sketch.questionnaire.variables, sketch.rules);
          }).empty());
    REQUIRE(sketch.rules.rules.size() == 1);
    return sketch.rules.rules.front();
}

} // namespace

TEST_CASE("a weigh rule is read with its steps, basis and place") {
    const Rule rule = ruleFrom(weigh());
    CHECK(rule.kind == RuleKind::Weigh);
    CHECK(rule.steps == std::vector<int>{-1, 2});
    CHECK(rule.criterion == 0);
    CHECK(rule.basis == Basis::Guideline);
    CHECK(rule.sources == std::vector<std::string>{"a-2020"});
    CHECK(rule.clinicalRules == std::vector<std::string>{"W04"});
    CHECK(rule.file == "test.json");
    CHECK(rule.pointer == "/rules/0");
}

TEST_CASE("each other kind is read with what it speaks of") {
    CHECK(ruleFrom(ruleOut()).liftedBy.size() == 1);
    CHECK_FALSE(ruleFrom(ruleOut()).hard);
    json hard = ruleOut();
    hard["strength"] = "hard";
    hard.erase("lifted_by");
    CHECK(ruleFrom(hard).hard);
    const json line =
        json::parse(R"({"id": "r", "kind": "first", "alternatives": ["clinic", "clinic"],
        "basis": "evidence", "sources": ["a"]})");
    CHECK(ruleFrom(line).alternatives == std::vector<int>{1});
    CHECK(ruleFrom(line).when.isAlwaysTrue());
    const json stop = json::parse(
        R"({"id": "r", "kind": "stop", "help": "overdose", "basis": "evidence", "sources": ["a"]})");
    CHECK(ruleFrom(stop).help == "overdose");
    const json note = json::parse(
        R"({"id": "r", "kind": "note", "place": "plan", "basis": "evidence", "sources": ["a"]})");
    CHECK(ruleFrom(note).alternatives == std::vector<int>{0, 1});
    CHECK(ruleFrom(note).place == NotePlace::Plan);
}

TEST_CASE("a stop may name what calls it off, and nothing else calls it off") {
    json stop = json::parse(
        R"({"id": "r", "kind": "stop", "help": "overdose", "basis": "evidence", "sources": ["a"]})");
    CHECK(ruleFrom(stop).unless == Condition::anyOf({}));
    stop["unless"] = {{"alcohol", {"none"}}};
    CHECK(ruleFrom(stop).unless == homeOrClinic().when("alcohol=none"));
    CHECK(faultsWith(stop, "unless", {{"alcool", {"none"}}}) == "unknown-variable/unless/alcool");
}

TEST_CASE("a stop may name the questions whose open answers call for signs to look for") {
    json stop = json::parse(
        R"({"id": "r", "kind": "stop", "help": "overdose", "when": {"alcohol": ["daily"]}, "basis": "evidence",
        "sources": ["a"]})");
    CHECK(ruleFrom(stop).checkFirst.notSure.empty());
    stop["check_first"] = {{"not_sure", {"alcohol"}}, {"help", "check-drink"}};
    const Rule rule = ruleFrom(stop);
    CHECK(rule.checkFirst.notSure.size() == 1);
    CHECK(rule.checkFirst.help == "check-drink");
    const auto faultsOf = [&](const json& check) { return faultsWith(stop, "check_first", check); };
    CHECK(faultsOf({{"not_sure", {"alcool"}}, {"help", "check-drink"}}) ==
          "unknown-variable/check_first/not_sure/0");
    CHECK(faultsOf({{"not_sure", {"q1"}}, {"help", "check-drink"}}) ==
          "no-effect/check_first/not_sure/0");
    CHECK(faultsOf({{"not_sure", {"alcohol"}}}) == "missing-key/check_first");
    CHECK(faultsOf({{"not_sure", {"alcohol"}}, {"help", "a"}, {"panel", "b"}}) ==
          "unknown-key/check_first");
}

TEST_CASE("a rule that keeps things from being ranked has a condition and nothing to move") {
    json rule = json::parse(
        R"({"id": "r", "kind": "unranked", "when": {"alcohol": ["daily"]}, "basis": "evidence", "sources": ["a"]})");
    CHECK(ruleFrom(rule).kind == RuleKind::Unranked);
    CHECK(faultsWith(rule, "alternatives", {"home"}) == "unknown-key");
    CHECK(faultsWith(rule, "help", "overdose") == "unknown-key");
}

TEST_CASE("a fault in a weigh rule is reported where it stands") {
    CHECK(faultsWith(weigh(), "kind", "weight") == "unknown-word/kind");
    CHECK(faultsWith(weigh(), "when", {{"alcool", {"daily"}}}) == "unknown-variable/when/alcool");
    CHECK(faultsWith(weigh(), "criterion", "saftey") == "unknown-criterion/criterion");
    CHECK(faultsWith(weigh(), "criterion", nullptr) == "missing-key");
    CHECK(faultsWith(weigh(), "steps", {{"hospital", 1}, {"home", 1}}) ==
          "unknown-alternative/steps/hospital");
    CHECK(faultsWith(weigh(), "steps", {{"home", 4}}) == "wrong-number/steps/home");
    CHECK(faultsWith(weigh(), "steps", {{"home", 0}}) == "no-effect/steps");
    CHECK(faultsWith(weigh(), "basis", "feeling") == "unknown-word/basis");
    CHECK(faultsWith(weigh(), "sources", json::array()) == "empty-list/sources");
    CHECK(faultsWith(weigh(), "sources", nullptr) == "missing-key");
    CHECK(faultsWith(weigh(), "id", nullptr) == "missing-key");
    CHECK(faultsWith(weigh(), "step", 1) == "unknown-key");
}

TEST_CASE("a fault in a rule_out is reported where it stands") {
    CHECK(faultsWith(ruleOut(), "lifted_by", nullptr) == "missing-key");
    CHECK(faultsWith(ruleOut(), "lifted_by", {"alcool"}) ==
          "unknown-variable/lifted_by/0, missing-key");
    CHECK(faultsWith(ruleOut(), "strength", "medium") == "unknown-word/strength");
    CHECK(faultsWith(ruleOut(), "alternatives", {"hospital"}) ==
          "unknown-alternative/alternatives/0, empty-list/alternatives");
    CHECK(faultsWith(ruleOut(), "alternatives", nullptr) == "missing-key");
}

TEST_CASE("a condition on too many answers at once is reported") {
    json when = json::object();
    for (int i = 0; i < 17; ++i) {
        when['q' + std::to_string(i)] = {"yes"};
    }
    CHECK(faultsWith(weigh(), "when", when) == "too-wide/when");
    when.erase("q16");
    CHECK(faultsWith(weigh(), "when", when).empty());
}

TEST_CASE("two rules with one id are reported, also across files") {
    json file = fileWith(weigh());
    file["rules"].push_back(ruleOut());
    file["rules"][1]["id"] = "drinks";
    CHECK(rulesFaults(file) == "duplicate-id /rules/1");
}

TEST_CASE("rules of an unknown decision are reported") {
    json file = fileWith(weigh());
    file["decision"] = "settings";
    CHECK(rulesFaults(file) == "unknown-decision /decision");
}
