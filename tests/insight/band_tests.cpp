// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/band.h"

#include "support/catch.h"
#include "support/random_sketch.h"
#include "support/text_pictures.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::tests;

namespace {

std::vector<Band> bandsOf(const Sketch& sketch, const KnowledgeState& raw,
                          const Importance& importance = {}) {
    const CompiledRuleBase compiled = sketch.compiled();
    return bands(compiled.decision(0), sketch.rules, sketch.questionnaire, raw,
                 Weights(sketch.rules.decisions[0], importance));
}

/// The band of an alternative in steps, as "-1 to 3", at equal weights.
std::string bandOf(const Sketch& sketch, std::string_view given, std::size_t alternative = 0) {
    const Band band = bandsOf(sketch, sketch.raw(given))[alternative];
    const std::int64_t sum = Weights(sketch.rules.decisions[0], {}).sum();
    return std::to_string(band.low / sum) + " to " + std::to_string(band.high / sum) +
           (band.exact ? "" : "?");
}

/// The least and the greatest fit by trying every completion.
std::vector<Band> bruteBands(const Sketch& sketch, const KnowledgeState& raw,
                             const Importance& importance) {
    const CompiledRuleBase compiled = sketch.compiled();
    const Weights weights(sketch.rules.decisions[0], importance);
    std::vector<Band> result(sketch.rules.decisions[0].alternatives.size(),
                             {INT64_MAX, INT64_MIN, true});
    forEachCompletion(sketch.questionnaire, raw, [&](const KnowledgeState& full) {
        const Score scored =
            score(compiled.decision(0), sketch.questionnaire.resolve(full), weights);
        for (std::size_t o = 0; o < result.size(); ++o) {
            result[o].low = std::min(result[o].low, scored.fit[o]);
            result[o].high = std::max(result[o].high, scored.fit[o]);
        }
    });
    return result;
}

} // namespace

TEST_CASE("with all answers known the band is the fit") {
    Sketch sketch;
    sketch.ask("money", "some none");
    sketch.decide("home+1", "safety");
    sketch.weigh("rule", "money=none", "safety", "home-2");
    CHECK(bandOf(sketch, "money=none") == "-1 to -1");
    CHECK(bandOf(sketch, "money=some") == "1 to 1");
    CHECK(bandOf(sketch, "") == "-1 to 1");
}

TEST_CASE("two rules on one question never count together when they cannot both hold") {
    Sketch sketch;
    sketch.ask("money", "some little none");
    sketch.decide("home", "safety");
    sketch.weigh("little", "money=little", "safety", "home+1");
    sketch.weigh("none", "money=none", "safety", "home+2");
    CHECK(bandOf(sketch, "") == "0 to 2");
    CHECK(bandOf(sketch, "money=little|none") == "1 to 2");
}

TEST_CASE("a question that would not be asked brings nothing") {
    Sketch sketch;
    sketch.ask("alcohol", "none daily");
    sketch.askWhen("alcohol=daily", "shakes", "no yes", "no");
    sketch.decide("home", "safety");
    sketch.weigh("shakes", "shakes=yes", "safety", "home-2");
    sketch.weigh("sober", "alcohol=none", "safety", "home-1");
    CHECK(bandOf(sketch, "") == "-2 to 0");
    CHECK(bandOf(sketch, "shakes=yes") == "-2 to -1");
    CHECK(bandOf(sketch, "alcohol=none") == "-1 to -1");
}

TEST_CASE("clipping is taken into account") {
    Sketch sketch;
    sketch.ask("a", "no yes");
    sketch.ask("b", "no yes");
    sketch.decide("home", "safety").clip = 3;
    sketch.weigh("one", "a=yes", "safety", "home+3");
    sketch.weigh("other", "b=yes", "safety", "home+3");
    sketch.weigh("sure", "", "safety", "home+1");
    CHECK(bandOf(sketch, "") == "1 to 3");
}

TEST_CASE("a band is exactly the least and the greatest fit over all completions") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const Sketch sketch = randomSketch(seed);
        Random random(seed + 77);
        const KnowledgeState raw =
            sketch.questionnaire.rawState(randomAnswers(random, sketch.questionnaire, 0.3));
        const Importance importance = randomImportance(random, sketch.rules.decisions[0]);
        const std::vector<Band> expected = bruteBands(sketch, raw, importance);
        const std::vector<Band> found = bandsOf(sketch, raw, importance);
        for (std::size_t o = 0; o < expected.size(); ++o) {
            CAPTURE(seed, o);
            CHECK(found[o].exact);
            CHECK(found[o].low == expected[o].low);
            CHECK(found[o].high == expected[o].high);
        }
    }
}
