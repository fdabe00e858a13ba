// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/reach_check.h"

#include "support/catch.h"
#include "support/random_sketch.h"
#include "support/sketch.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::tests;

namespace {

Sketch drinkingByPlace() {
    Sketch sketch;
    sketch.ask("alcohol", "none some daily");
    sketch.ask("company", "no yes");
    sketch.decide("home+1 clinic", "safety cost");
    sketch.weigh("alone", "company=no", "safety", "home-1 clinic+1");
    sketch.weigh("sober", "alcohol=none", "cost", "home+1");
    sketch.weigh("daily", "alcohol=daily", "safety", "clinic+2");
    return sketch;
}

std::string foundInReach(const Sketch& sketch) {
    const Engine engine(sketch.questionnaire, sketch.rules);
    std::string text;
    for (const Finding& finding : checkReach(engine).findings) {
        text += (text.empty() ? "" : ", ") + finding.code + ' ' + finding.subject;
    }
    return text;
}

std::string withoutCommas(std::string text) {
    std::erase(text, ',');
    return text;
}

} // namespace

TEST_CASE("an alternative that can lead is shown with a case") {
    const Sketch sketch = drinkingByPlace();
    const Engine engine(sketch.questionnaire, sketch.rules);
    const Reach reach = checkReach(engine);
    CHECK(reach.findings.empty());
    REQUIRE(reach.reached.size() == 2);
    CHECK(reach.reached[0].alternative == "home");
    CHECK(reach.reached[0].lead == 2);
    CHECK(reach.reached[0].example == "alcohol=none, company=yes");
    CHECK(reach.reached[1].lead == 3);
}

TEST_CASE("an alternative that never leads by two steps is found, and not shown as one that can") {
    Sketch sketch = drinkingByPlace();
    sketch.rules.decisions.back().base[1] = -2;
    CHECK(foundInReach(sketch) == "not-reached clinic");
    const Engine engine(sketch.questionnaire, sketch.rules);
    CHECK(checkReach(engine).reached.size() == 1);
}

TEST_CASE("an alternative that another outdoes in every effect is found") {
    Sketch sketch = drinkingByPlace();
    sketch.rules.decisions.back().base[1] = 2;
    sketch.rules.rules[1].steps = {-1, 0};
    CHECK(foundInReach(sketch) == "dominated home, not-reached home");
    // It need not be better, only never worse; a rule_out of the other alone brings it back.
    sketch.ruleOut("no-clinic", "company=yes", true, "clinic");
    CHECK(foundInReach(sketch).empty());
}

TEST_CASE("to lead among what is not advised is not to come first") {
    Sketch sketch = drinkingByPlace();
    sketch.ruleOut("nowhere", "alcohol=daily", true, "home clinic");
    sketch.ruleOut("never", "", true, "clinic");
    CHECK(foundInReach(sketch) == "not-reached clinic");
    sketch.rules.rules.back().when = sketch.when("alcohol=none");
    sketch.rules.rules[3].when = sketch.when("alcohol=some");
    CHECK(foundInReach(sketch).empty());
}

TEST_CASE("an only alternative always comes first") {
    Sketch sketch;
    sketch.ask("alcohol", "none daily");
    sketch.decide("home", "safety");
    sketch.weigh("daily", "alcohol=daily", "safety", "home-1");
    const Engine engine(sketch.questionnaire, sketch.rules);
    const Reach reach = checkReach(engine);
    CHECK(reach.findings.empty());
    REQUIRE(reach.reached.size() == 1);
    CHECK_FALSE(reach.reached.front().lead.has_value());
    sketch.ruleOut("never", "", true, "home");
    CHECK(foundInReach(sketch) == "not-reached home");
}

TEST_CASE("what is said to be reached or outdone agrees with trying every completion") {
    int reachedOnes = 0;
    int outdone = 0;
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        CAPTURE(seed);
        Sketch sketch = randomSketch(seed);
        if (seed % 3 == 0) {
            // Few rules, so that one alternative outdoes another now and then.
            sketch.rules.rules.resize(2);
        }
        const Engine engine(sketch.questionnaire, sketch.rules);
        const CompiledDecision& compiled = engine.compiled().decision(0);
        const Weights weights(*compiled.decision, {});
        const Reach reach = checkReach(engine);
        for (const Reached& one : reach.reached) {
            CAPTURE(one.alternative, one.example);
            const Score scored = score(compiled, sketch.state(withoutCommas(one.example)), weights);
            const auto o =
                static_cast<std::size_t>(compiled.decision->alternative(one.alternative).value());
            ++reachedOnes;
            CHECK(scored.tier[o] <= Tier::IfArranged);
            CHECK(scored.rank[o] == 1);
            for (std::size_t other = 0; other < 3; ++other) {
                const bool isBehind = other == o || scored.tier[other] > scored.tier[o] ||
                                      scored.fit[o] - scored.fit[other] >= 2 * scored.denominator;
                CHECK(isBehind);
            }
        }
        for (const Finding& finding : reach.findings) {
            if (finding.code != "dominated") {
                continue;
            }
            ++outdone;
            const auto o =
                static_cast<std::size_t>(compiled.decision->alternative(finding.subject).value());
            const std::string by = finding.message.substr(1, finding.message.find('"', 1) - 1);
            const auto other = static_cast<std::size_t>(compiled.decision->alternative(by).value());
            bool everAhead = false;
            forEachCompletion(sketch.questionnaire, KnowledgeState(sketch.layout()),
                              [&](const KnowledgeState& raw) {
                                  const Score scored =
                                      score(compiled, sketch.questionnaire.resolve(raw), weights);
                                  everAhead = everAhead || scored.rank[o] < scored.rank[other];
                              });
            CHECK_FALSE(everAhead);
        }
    }
    CHECK(reachedOnes > 50);
    CHECK(outdone > 3);
}
