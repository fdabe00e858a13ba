// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/worth_finding_out.h"

#include "support/catch.h"
#include "support/random_sketch.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::tests;

namespace {

std::vector<WorthFindingOut> worthOf(const Sketch& sketch, const KnowledgeState& raw) {
    const CompiledRuleBase compiled = sketch.compiled();
    return worthFindingOut(compiled.decision(0), sketch.questionnaire, raw,
                           Weights(sketch.rules.decisions[0], {}));
}

Sketch usingAtHome() {
    Sketch sketch;
    sketch.ask("money", "some none");
    sketch.ask("using-at-home", "no yes");
    sketch.ask("weather", "good bad");
    sketch.variable("money").usual = {0, 4};
    sketch.variable("using-at-home").usual = {0, 1};
    sketch.decide("home+1 clinic", "safety");
    sketch.weigh("no-money", "money=none", "safety", "home-2");
    sketch.weigh("using", "using-at-home=yes", "safety", "home-2");
    sketch.weigh("rain", "weather=bad", "safety", "home-1");
    return sketch;
}

} // namespace

TEST_CASE("questions are listed by how often their answer would bring another to the first place") {
    const Sketch sketch = usingAtHome();
    const auto worth = worthOf(sketch, sketch.raw(""));
    REQUIRE(worth.size() == 2);
    CHECK(worth[0].variable == sketch.at("using-at-home"));
    CHECK(worth[0].changesFirst == Approx(0.5));
    CHECK(worth[1].variable == sketch.at("money"));
    CHECK(worth[1].changesFirst == Approx(0.2));
}

TEST_CASE("what is known is not worth finding out") {
    const Sketch sketch = usingAtHome();
    CHECK(worthOf(sketch, sketch.raw("money=some using-at-home=no weather=good")).empty());
    CHECK(worthOf(sketch, sketch.raw("money=some")).size() == 1);
    CHECK(worthOf(sketch, sketch.raw("using-at-home=yes")).empty());
}

TEST_CASE("a question that is not asked is not worth finding out") {
    Sketch sketch;
    sketch.ask("alcohol", "none daily");
    sketch.askWhen("alcohol=daily", "shakes", "no yes", "no");
    sketch.decide("home+1 clinic", "safety");
    sketch.weigh("shakes", "shakes=yes", "safety", "home-2");
    CHECK(worthOf(sketch, sketch.raw("alcohol=none")).empty());
    CHECK(worthOf(sketch, sketch.raw("alcohol=daily")).size() == 1);
}

TEST_CASE("every share is above 0 and at most 1, in falling order") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const Sketch sketch = randomSketch(seed);
        Random random(seed);
        const KnowledgeState raw =
            sketch.questionnaire.rawState(randomAnswers(random, sketch.questionnaire, 0.3));
        const auto worth = worthOf(sketch, raw);
        CHECK(
            std::ranges::is_sorted(worth, std::ranges::greater(), &WorthFindingOut::changesFirst));
        for (const WorthFindingOut& one : worth) {
            CHECK(one.changesFirst > 0);
            CHECK(one.changesFirst <= 1 + 1e-9);
            CHECK_FALSE(raw.isKnown(one.variable));
        }
    }
}
