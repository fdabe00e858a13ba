// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/weight_range.h"

#include "support/catch.h"
#include "support/random_sketch.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::tests;

namespace {

constexpr int Lot = static_cast<int>(ImportanceStep::Lot);

std::vector<WeightRange> rangesOf(const Sketch& sketch, const Importance& importance = {}) {
    return weightRanges(sketch.compiled().decision(0), sketch.state(""), importance);
}

/// Home is three steps ahead on cost, clinic two on wishes: level when cost weighs two thirds.
Sketch race() {
    Sketch sketch;
    sketch.decide("home clinic", "safety cost wish");
    sketch.weigh("cheap", "", "cost", "home+3");
    sketch.weigh("wished", "", "wish", "clinic+2");
    return sketch;
}

/// The order when one criterion has any weight, worked out anew from the rules.
Score scoreWith(const Sketch& sketch, const KnowledgeState& state, const Importance& importance,
                int criterion, Fraction weight) {
    const Decision& decision = sketch.rules.decisions[0];
    Weights::ByCriterion whole{};
    std::int64_t greatest = 0;
    for (int c = 0; c < decision.criterionCount(); ++c) {
        const auto given = importance.find(decision.criteria[static_cast<std::size_t>(c)]);
        const std::int64_t halves = given == importance.end() ? 4 : given->second;
        const std::int64_t scaled =
            c == criterion ? weight.numerator() * 2 : halves * weight.denominator();
        whole[static_cast<std::size_t>(c)] = scaled;
        greatest = c == decision.safetyCriterion ? greatest : std::max(greatest, scaled);
    }
    whole[static_cast<std::size_t>(decision.safetyCriterion)] = greatest;
    return score(sketch.compiled().decision(0), state, Weights(whole));
}

} // namespace

TEST_CASE("a range ends exactly where the first place is shared") {
    const std::vector<WeightRange> ranges = rangesOf(race());
    REQUIRE(ranges.size() == 2);
    CHECK(ranges[0].criterion == 1);
    CHECK(ranges[0].now == Fraction(2));
    CHECK(ranges[0].low == Fraction(4, 3));
    CHECK_FALSE(ranges[0].high.has_value());
    CHECK(ranges[0].firstBelow == 1);
    CHECK(ranges[1].low == Fraction(0));
    CHECK(ranges[1].high == Fraction(3));
    CHECK(ranges[1].firstAbove == 1);
    CHECK_FALSE(ranges[1].firstBelow.has_value());
}

TEST_CASE("a range says who comes first at each step a person can choose") {
    const WeightRange wish = rangesOf(race())[1];
    const ValueSet home = ValueSet::single(0);
    const ValueSet clinic = ValueSet::single(1);
    // At 3 the two are level.
    CHECK(wish.firstAt == std::array{home, home, home, home | clinic, clinic});
}

TEST_CASE("a place that hangs on no weight stands over all of them") {
    Sketch sketch;
    sketch.decide("home+1 clinic", "safety cost");
    const WeightRange range = rangesOf(sketch).front();
    CHECK(range.low == Fraction(0));
    CHECK_FALSE(range.high.has_value());
    CHECK_FALSE(range.firstBelow.has_value());
    CHECK_FALSE(range.firstAbove.has_value());
}

TEST_CASE("safety moves along with the greatest weight") {
    // On safety the clinic is three ahead, on cost home is four: safety weighs at least as much.
    Sketch sketch;
    sketch.decide("home clinic", "safety cost wish");
    sketch.weigh("safe", "", "safety", "clinic+3");
    sketch.weigh("cheap", "", "cost", "home+4");
    const WeightRange cost = rangesOf(sketch)[0];
    CHECK(cost.low == Fraction(3, 2));
    CHECK_FALSE(cost.high.has_value());
    const WeightRange wish = rangesOf(sketch)[1];
    CHECK(wish.high == Fraction(8, 3));
    CHECK(wish.firstAbove == 1);
}

TEST_CASE("what is ruled out is never first outside of a range") {
    Sketch sketch = race();
    sketch.ruleOut("closed", "", true, "clinic");
    for (const WeightRange& range : rangesOf(sketch, {{"wish", Lot}})) {
        CHECK(range.low == Fraction(0));
        CHECK_FALSE(range.high.has_value());
        CHECK(std::ranges::all_of(range.firstAt,
                                  [](ValueSet first) { return first == ValueSet::single(0); }));
    }
}

TEST_CASE("at each end of a range the first place really changes, and within it never") {
    Random random(77);
    const Fraction hair(1, 100000);
    int ends = 0;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const Sketch sketch = randomSketch(seed);
        const Importance importance = randomImportance(random, sketch.rules.decisions[0]);
        const KnowledgeState state =
            sketch.questionnaire.stateFrom(randomAnswers(random, sketch.questionnaire, 0.9));
        for (const WeightRange& range :
             weightRanges(sketch.compiled().decision(0), state, importance)) {
            CAPTURE(seed, range.criterion);
            const auto at = [&](Fraction weight) {
                return scoreWith(sketch, state, importance, range.criterion, weight);
            };
            const int first = at(range.now).first();
            const auto stands = [&](Fraction weight) {
                return at(weight).rank[static_cast<std::size_t>(first)] == 1;
            };
            CHECK(stands(range.low));
            CHECK(stands(range.high.value_or(Fraction(1000))));
            const Fraction middle = range.low + range.now;
            CHECK(stands({middle.numerator(), middle.denominator() * 2}));
            if (range.firstBelow) {
                ++ends;
                CHECK_FALSE(stands(range.low - hair));
                CHECK(at(range.low - hair).first() == *range.firstBelow);
            }
            if (range.high) {
                ++ends;
                CHECK_FALSE(stands(*range.high + hair));
                CHECK(at(*range.high + hair).first() == *range.firstAbove);
            }
            for (std::size_t i = 0; i < ImportanceSteps.size(); ++i) {
                const Fraction step(static_cast<int>(ImportanceSteps[i]), 2);
                const Score there = at(step);
                for (int o = 0; o < there.count; ++o) {
                    CHECK(range.firstAt[i].contains(o) ==
                          (there.rank[static_cast<std::size_t>(o)] == 1));
                }
            }
        }
    }
    CHECK(ends > 50);
}
