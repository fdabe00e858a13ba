// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/questionnaire_json.h"

#include "support/catch.h"
#include "support/faults.h"
#include "support/text_pictures.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

json soundQuestionnaire() {
    return json::parse(R"({"format": "waymark-questionnaire/1",
        "variables": [
            {"id": "alcohol", "section": "use", "values": ["none", "daily"], "depth": "short", "change": "given",
             "usual": "none", "usual_odds": 9},
            {"id": "shakes", "section": "use", "values": ["no", "yes"], "depth": "full", "change": "find-out", "safety": true,
             "ask_when": {"alcohol": ["daily"]}, "otherwise": "no", "usual": "no", "usual_odds": 4},
            {"id": "took-more", "section": "use", "values": ["no", "yes"], "depth": "short", "change": "given",
             "usual": "yes", "usual_odds": 1}],
        "derived": [
            {"id": "dependent", "values": ["no", "yes"], "cases": [{"when": {"shakes": ["yes"]}, "value": "yes"}],
             "otherwise": "no"},
            {"id": "severity", "values": ["none", "mild"],
             "count": {"variables": ["took-more", "shakes"], "value": "yes",
                       "leave_out": [{"when": {"alcohol": ["none"]}, "variables": ["shakes"]}],
                       "bands": [{"from": 0, "value": "none"}, {"from": 2, "value": "mild"}]}}],
        "sections": ["use"],
        "pages": [{"id": "alcohol", "section": "use", "kind": "choice", "variables": ["alcohol"]},
                  {"id": "signs", "section": "use", "kind": "ticks", "variables": ["shakes", "took-more"]}]})");
}

std::string questionnaireFaults(const json& text) {
    return faultsIn(text.dump(), [](const JsonCursor& cursor) { (void)readQuestionnaire(cursor); });
}

/// What is reported after the member at `pointer` is replaced.
std::string questionnaireFaultsWith(const std::string& pointer, const json& value) {
    json text = soundQuestionnaire();
    text[json::json_pointer(pointer)] = value;
    return questionnaireFaults(text);
}

std::string questionnaireFaultsWithout(const std::string& parent, const std::string& key) {
    json text = soundQuestionnaire();
    text[json::json_pointer(parent)].erase(key);
    return questionnaireFaults(text);
}

} // namespace

TEST_CASE("a questionnaire is read with all its parts") {
    const auto reported = faultsIn(soundQuestionnaire().dump(), [](const JsonCursor& cursor) {
        const Questionnaire read = readQuestionnaire(cursor);
        CHECK(read.askedCount() == 3);
        CHECK(read.variables.count() == 5);
        const Variable& shakes = read.variables[1];
        CHECK(shakes.depth == Depth::Full);
        CHECK(shakes.change == Change::FindOut);
        CHECK(shakes.safety);
        CHECK(shakes.usual.odds == 4);
        REQUIRE(shakes.skipLogic.has_value());
        CHECK(shakes.skipLogic->otherwise == 0);
        CHECK_FALSE(read.variables[0].skipLogic.has_value());
        CHECK(read.variables[2].usual.value == 1);
        REQUIRE(read.derivations.size() == 2);
        CHECK(std::get<CountBands>(read.derivations[1].rule).items.size() == 2);
        CHECK(read.pages[1].kind == Page::Kind::Ticks);
        CHECK(read.sections == std::vector<std::string>{"use"});
        Answers answers;
        answers.give(0, ValueSet::single(0));
        CHECK(read.stateFrom(answers).possible(3) == ValueSet::single(0));
    });
    CHECK(reported.empty());
}

TEST_CASE("a fault in a variable is reported where it stands") {
    const std::string at = "/variables/1";
    CHECK(questionnaireFaultsWith(at + "/depth", "deep") == "unknown-word " + at + "/depth");
    CHECK(questionnaireFaultsWith(at + "/change", "maybe") == "unknown-word " + at + "/change");
    CHECK(questionnaireFaultsWith(at + "/usual", "perhaps") == "unknown-value " + at + "/usual");
    CHECK(questionnaireFaultsWith(at + "/usual_odds", 0) == "wrong-number " + at + "/usual_odds");
    CHECK(questionnaireFaultsWith(at + "/otherwise", "perhaps") ==
          "unknown-value " + at + "/otherwise");
    CHECK(questionnaireFaultsWithout(at, "otherwise") == "missing-key " + at);
    CHECK(questionnaireFaultsWithout(at, "section").starts_with("missing-key " + at));
    CHECK(questionnaireFaultsWith(at + "/safety", "yes") == "wrong-type " + at + "/safety");
    CHECK(questionnaireFaultsWith(at + "/askwhen", 1) == "unknown-key " + at);
    CHECK(questionnaireFaultsWith(at + "/values", {"no", "yes", "no"}) ==
          "duplicate-id " + at + "/values");
    CHECK(questionnaireFaultsWith(at + "/ask_when", {{"alcool", {"daily"}}}) ==
          "unknown-variable " + at + "/ask_when/alcool");
    CHECK(questionnaireFaultsWith("/variables/0/values", {"none"})
              .starts_with("too-few-values /variables/0/values"));
}

TEST_CASE("two variables with one id are reported, asked or derived") {
    CHECK(questionnaireFaultsWith("/variables/2/id", "shakes")
              .starts_with("duplicate-id /variables/2"));
    CHECK(questionnaireFaultsWith("/derived/1/id", "shakes") == "duplicate-id /derived/1");
}

TEST_CASE("skip logic reads only other questions, and never in a circle") {
    CHECK(questionnaireFaultsWith("/variables/1/ask_when", {{"shakes", {"yes"}}})
              .starts_with("skip-logic /variables/1/ask_when"));
    json text = soundQuestionnaire();
    text["variables"][0]["ask_when"] = {{"shakes", {"yes"}}};
    text["variables"][0]["otherwise"] = "none";
    CHECK(questionnaireFaults(text) == "skip-logic /variables");
}

TEST_CASE("a fault in a derived variable is reported where it stands") {
    CHECK(questionnaireFaultsWith("/derived/0/cases/0/value", "perhaps") ==
          "unknown-value /derived/0/cases/0/value");
    CHECK(questionnaireFaultsWith("/derived/0/cases/0/when", {{"severity", {"mild"}}}) ==
          "unknown-variable /derived/0/cases/0/when/severity");
    CHECK(questionnaireFaultsWithout("/derived/0", "otherwise") == "missing-key /derived/0");
    CHECK(questionnaireFaultsWith("/derived/1/count/variables/0", "took-moor") ==
          "unknown-variable /derived/1/count/variables/0");
    CHECK(questionnaireFaultsWith("/derived/1/count/bands/0/from", 1) ==
          "wrong-number /derived/1/count/bands/0/from");
    CHECK(questionnaireFaultsWith("/derived/1/count/bands/1/from", 0) ==
          "wrong-number /derived/1/count/bands/1/from");
    CHECK(questionnaireFaultsWith("/derived/1/count/leave_out/0/variables", {"shake"}) ==
          "unknown-variable /derived/1/count/leave_out/0/variables/0");
}

TEST_CASE("every question stands on exactly one page of a known section") {
    CHECK(questionnaireFaultsWith("/pages/1/variables", {"shakes"}) == "page-variables /pages");
    CHECK(questionnaireFaultsWith("/pages/1/variables", {"shakes", "took-more", "alcohol"}) ==
          "page-variables /pages");
    CHECK(questionnaireFaultsWith("/pages/1/kind", "choice") == "page-variables /pages/1");
    CHECK(questionnaireFaultsWith("/pages/0/section", "used") == "unknown-section /pages");
    CHECK(questionnaireFaultsWith("/pages/1/variables/1", "severity")
              .starts_with("derived-variable /pages/1/variables/1"));
}

TEST_CASE("a question of a section that is not listed is reported") {
    CHECK(questionnaireFaultsWith("/variables/0/section", "saftey") ==
          "unknown-section /variables/0/section");
}

TEST_CASE("what has the wrong shape is reported and not followed") {
    CHECK_FALSE(questionnaireFaults(json::array()).empty());
    CHECK_FALSE(questionnaireFaultsWith("/variables", 1).empty());
    CHECK_FALSE(questionnaireFaultsWith("/variables/0", "alcohol").empty());
    CHECK_FALSE(questionnaireFaultsWith("/derived/0", 1).empty());
    CHECK_FALSE(questionnaireFaultsWith("/derived/1/count", 1).empty());
    CHECK_FALSE(questionnaireFaultsWith("/derived/1/count/bands", json::array()).empty());
    CHECK_FALSE(questionnaireFaultsWith("/pages/0", nullptr).empty());
    CHECK_FALSE(questionnaireFaultsWith("/variables/0/values", json::array()).empty());
    CHECK_FALSE(questionnaireFaultsWith("/variables/0/values/0", 1).empty());
}

TEST_CASE("skip logic and derived variables may not look at too many answers at once") {
    json text = soundQuestionnaire();
    json cases = json::array();
    json all = json::object();
    for (int i = 0; i < 9; ++i) {
        const std::string id = "wide-" + std::to_string(i);
        json variable = text["variables"][0];
        variable["id"] = id;
        variable["values"] = {"none", "a", "b", "c", "d", "e"};
        text["variables"].push_back(variable);
        text["pages"].push_back(
            {{"id", id}, {"section", "use"}, {"kind", "choice"}, {"variables", {id}}});
        cases.push_back({{"when", {{id, {"e"}}}}, {"value", "yes"}});
        all[id] = {"e"};
    }
    json derived = text;
    derived["derived"][0]["cases"] = cases;
    CHECK(questionnaireFaults(derived) == "too-wide /derived/0");
    json skipping = text;
    skipping["variables"][1]["ask_when"] = all;
    CHECK(questionnaireFaults(skipping) == "too-wide /variables/1/ask_when");
    CHECK(questionnaireFaults(text).empty());
}

TEST_CASE("more values than a knowledge state holds are reported") {
    json values = json::array();
    for (int i = 0; i < 65; ++i) {
        values.push_back('v' + std::to_string(i));
    }
    json text = soundQuestionnaire();
    text["variables"][0]["values"] = values;
    text["variables"][0]["usual"] = "v0";
    CHECK(questionnaireFaults(text).starts_with("too-many-values /variables/0"));
}
