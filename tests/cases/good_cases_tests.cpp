// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/result_json.h"
#include "support/catch.h"
#include "support/folders.h"
#include "support/real_data.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

using Ids = std::set<std::string>;

std::string tierOf(const Ranking& ranking, const std::string& option) {
    for (const Standing& standing : ranking.standings) {
        if (ranking.decision->alternatives[static_cast<std::size_t>(standing.alternative)] ==
            option) {
            return tierWord(standing.tier);
        }
    }
    return "no such option";
}

std::string listed(const Ids& ids) {
    std::string text;
    for (const std::string& id : ids) {
        text += (text.empty() ? "" : ", ") + id;
    }
    return text;
}

bool fires(const std::string& id, const KnowledgeState& state) {
    const Rule* rule = realEngine().rules().rule(id);
    INFO("no rule is called " << id);
    REQUIRE(rule != nullptr);
    return evaluate(rule->when, state) == Truth::True;
}

void checkOnlyKeys(const json& object, const Ids& known) {
    for (const auto& [key, value] : object.items()) {
        INFO("a key that means nothing here: " << key);
        CHECK(known.contains(key));
    }
}

void checkRanking(const json& expect, const Ranking& ranking) {
    const Ids first = firstPlaces(ranking);
    INFO(ranking.decision->id << " has first: " << listed(first));
    if (expect.contains("first")) {
        const auto allowed = expect["first"].get<Ids>();
        CHECK(std::ranges::includes(allowed, first));
    }
    for (const std::string& option : expect.value("not_first", Ids())) {
        CHECK(ranking.decision->alternative(option).has_value());
        INFO(option << " may not come first");
        CHECK_FALSE(first.contains(option));
    }
    const json tiers = expect.value("tier", json::object());
    for (const auto& [option, tier] : tiers.items()) {
        INFO("the tier of " << option);
        CHECK(tierOf(ranking, option) == tier.get<std::string>());
    }
}

Ids idsOf(const std::vector<const Rule*>& rules) {
    Ids ids;
    for (const Rule* rule : rules) {
        ids.insert(rule->id);
    }
    return ids;
}

/// The decisions that a rule keeps from being ranked.
Ids unrankedIn(const Case& answered) {
    Ids decisions;
    for (const DecisionResult& result : realEngine().evaluate(answered).decisions) {
        if (!result.abstention.rules.empty()) {
            CHECK(result.certainty == Certainty::Abstain);
            decisions.insert(result.ranking.decision->id);
        }
    }
    return decisions;
}

void checkCase(const json& expect, const Case& answered) {
    const std::vector<const Rule*> stops = realEngine().stops(answered.answers);
    const KnowledgeState state = realEngine().questionnaire().stateFrom(answered.answers);
    checkOnlyKeys(expect, {"first", "not_first", "tier", "stops", "held", "checks", "unranked",
                           "fires", "quiet", "decisions"});
    checkRanking(expect, realRanking(answered, "setting"));
    const json decisions = expect.value("decisions", json::object());
    for (const auto& [id, part] : decisions.items()) {
        checkOnlyKeys(part, {"first", "not_first", "tier"});
        REQUIRE(realEngine().rules().decision(id).has_value());
        checkRanking(part, realRanking(answered, id));
    }
    for (const std::string& id : expect.value("stops", Ids())) {
        INFO("the stop " << id);
        CHECK(std::ranges::find(stops, id, &Rule::id) != stops.end());
    }
    if (expect.contains("held")) {
        CHECK(!stops.empty() == expect["held"].get<bool>());
    }
    if (expect.contains("checks")) {
        CHECK(idsOf(realEngine().checksFirst(answered.answers)) == expect["checks"].get<Ids>());
    }
    if (expect.contains("unranked")) {
        CHECK(unrankedIn(answered) == expect["unranked"].get<Ids>());
    }
    for (const std::string& id : expect.value("fires", Ids())) {
        INFO(id << " fires");
        CHECK(fires(id, state));
    }
    for (const std::string& id : expect.value("quiet", Ids())) {
        INFO(id << " stays quiet");
        CHECK_FALSE(fires(id, state));
    }
}

} // namespace

TEST_CASE("each good case comes out as it expects") {
    const auto files = filesIn(casesFolder() / "good", ".json");
    REQUIRE_FALSE(files.empty());
    for (const auto& file : files) {
        INFO(file.filename().string());
        const json text = json::parse(contentOf(file));
        CHECK(text.contains("title"));
        checkCase(text.value("expect", json::object()), caseIn(file));
    }
}
