// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/decisions_json.h"

#include "support/catch.h"
#include "support/faults.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;

namespace {

nlohmann::json soundDecisions() {
    return nlohmann::json::parse(R"({"format": "waymark-decisions/1", "decisions": [
        {"id": "setting", "alternatives": ["home", "clinic"], "baseline": "nothing", "base": {"home": 2, "clinic": -1},
         "criteria": ["safety", "cost"], "safety_criterion": "safety", "clip": 6,
         "fit_words": [{"from": 7, "word": "strong"}, {"from": 4, "word": "good"}], "least_answers": 5, "close_lead": 1}]})");
}

/// What is reported after the member at `pointer` is replaced.
std::string decisionsFaultsWith(const std::string& pointer, const nlohmann::json& value) {
    nlohmann::json text = soundDecisions();
    text["decisions"][0][nlohmann::json::json_pointer(pointer)] = value;
    return faultsIn(text.dump(), [](const JsonCursor& cursor) { (void)readDecisions(cursor); });
}

} // namespace

TEST_CASE("a decision is read with all its parts") {
    CHECK(faultsIn(soundDecisions().dump(), [](const JsonCursor& cursor) {
              const std::vector<Decision> decisions = readDecisions(cursor);
              REQUIRE(decisions.size() == 1);
              CHECK(decisions[0].id == "setting");
              CHECK(decisions[0].baseline == "nothing");
              CHECK(decisions[0].base == std::vector<int>{2, -1});
              CHECK(decisions[0].safetyCriterion == 0);
              CHECK(decisions[0].clip == 6);
              CHECK(decisions[0].fitWords[1].word == "good");
              CHECK(decisions[0].leastAnswers == 5);
              CHECK(decisions[0].closeLead == 1);
          }).empty());
}

TEST_CASE("a fault in a decision is reported") {
    const std::string at = "/decisions/0";
    CHECK(decisionsFaultsWith("/alternatives", nlohmann::json::array())
              .starts_with("wrong-count " + at + "/alternatives"));
    CHECK(decisionsFaultsWith("/criteria", {"a", "b", "c", "d", "e", "f", "g", "h", "i"})
              .starts_with("wrong-count " + at + "/criteria"));
    CHECK(decisionsFaultsWith("/base/hospital", 1) ==
          "unknown-alternative " + at + "/base/hospital");
    CHECK(decisionsFaultsWith("/base", {{"home", 1}}) == "missing-key " + at + "/base");
    CHECK(decisionsFaultsWith("/base/home", 7) == "wrong-number " + at + "/base/home");
    CHECK(decisionsFaultsWith("/safety_criterion", "saftey") ==
          "unknown-criterion " + at + "/safety_criterion");
    CHECK(decisionsFaultsWith("/clip", 0) == "wrong-number " + at + "/clip");
    CHECK(decisionsFaultsWith("/fit_words/0/from", 1) == "wrong-order " + at);
    CHECK(decisionsFaultsWith("/surprise", 1) == "unknown-key " + at);
    CHECK(decisionsFaultsWith("/id", 5) == "wrong-type " + at + "/id");
}

TEST_CASE("two decisions with one id are reported") {
    nlohmann::json text = soundDecisions();
    text["decisions"].push_back(text["decisions"][0]);
    CHECK(faultsIn(text.dump(), [](const JsonCursor& cursor) {
              CHECK(readDecisions(cursor).size() == 1);
          }) == "duplicate-id /decisions/1");
}

TEST_CASE("names that stand twice in one decision are reported") {
    CHECK_FALSE(decisionsFaultsWith("/alternatives", {"home", "home"}).empty());
    CHECK_FALSE(decisionsFaultsWith("/criteria", {"safety", "safety"}).empty());
}
