// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/weight_acceptability.h"

#include "support/catch.h"
#include "support/random_sketch.h"

#include <numeric>

using namespace waymark;
using namespace waymark::tests;

namespace {

WeightAcceptability weightsOf(const Sketch& sketch, std::string_view given = "",
                              const Watch& watch = {}) {
    return weightAcceptability(sketch.compiled().decision(0), sketch.state(given), watch);
}

/// Home is one step ahead on cost, clinic one on wishes.
Sketch evenRace() {
    Sketch sketch;
    sketch.decide("home clinic", "safety cost wish");
    sketch.weigh("cheap", "", "cost", "home+1");
    sketch.weigh("wished", "", "wish", "clinic+1");
    return sketch;
}

} // namespace

TEST_CASE("an even race over all weights is even") {
    const WeightAcceptability weights = weightsOf(evenRace());
    CHECK(weights.samples == WeightSamples);
    CHECK(weights.share[0][0] == Approx(0.5).margin(0.02));
    CHECK(weights.share[0][0] + weights.share[1][0] == Approx(1).margin(0.001));
}

TEST_CASE("the central weights of an option lean to what speaks for it") {
    const WeightAcceptability weights = weightsOf(evenRace());
    REQUIRE(weights.central[0]);
    const auto& central = *weights.central[0];
    CHECK(central[1] > central[2]);
    CHECK(central[0] > central[1]);
    CHECK(std::accumulate(central.begin(), central.end(), 0.0) == Approx(1));
}

TEST_CASE("an option that another outdoes has no central weights") {
    Sketch sketch = evenRace();
    sketch.rules.decisions[0].base = {2, 0};
    const WeightAcceptability weights = weightsOf(sketch);
    CHECK(weights.share[0][0] == 1);
    CHECK_FALSE(weights.central[1].has_value());
}

TEST_CASE("every option takes some place in every draw") {
    Random random(91);
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const Sketch sketch = randomSketch(seed);
        const KnowledgeState state =
            sketch.questionnaire.stateFrom(randomAnswers(random, sketch.questionnaire));
        const WeightAcceptability weights =
            weightAcceptability(sketch.compiled().decision(0), state);
        for (std::size_t o = 0; o < 3; ++o) {
            CHECK(std::accumulate(weights.share[o].begin(), weights.share[o].end(), 0.0) ==
                  Approx(1));
        }
    }
}

TEST_CASE("no weight lifts an option that is ruled out over one that is not") {
    Random random(92);
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const Sketch sketch = randomSketch(seed);
        const KnowledgeState state =
            sketch.questionnaire.stateFrom(randomAnswers(random, sketch.questionnaire));
        const CompiledRuleBase compiled = sketch.compiled();
        const Score now =
            score(compiled.decision(0), state, Weights(sketch.rules.decisions[0], {}));
        const WeightAcceptability weights = weightAcceptability(compiled.decision(0), state);
        const auto top = now.tier[static_cast<std::size_t>(now.first())];
        for (std::size_t o = 0; o < 3; ++o) {
            if (now.tier[o] != top) {
                CAPTURE(seed, o);
                CHECK(weights.share[o][0] == 0);
            }
        }
    }
}

TEST_CASE("sampling can be followed and stopped") {
    std::vector<double> seen;
    std::stop_source source;
    Watch watch{source.get_token(), [&](double done) {
                    seen.push_back(done);
                    if (done > 0.25) {
                        source.request_stop();
                    }
                }};
    const WeightAcceptability weights = weightsOf(evenRace(), "", watch);
    CHECK(std::is_sorted(seen.begin(), seen.end()));
    CHECK(weights.samples > 0);
    CHECK(weights.samples < WeightSamples);
    CHECK(weights.share[0][0] + weights.share[0][1] == Approx(1));
}
