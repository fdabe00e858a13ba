// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "ranking/score.h"

#include "support/catch.h"
#include "support/random_sketch.h"
#include "support/text_pictures.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::tests;

namespace {

Sketch homeClinicOrHospital() {
    Sketch sketch;
    sketch.ask("using-at-home", "no yes");
    sketch.ask("money", "some none");
    sketch.decide("home+2 clinic hospital-1", "safety cost wish");
    sketch.weigh("home-is-hard", "using-at-home=yes", "safety", "home-2 clinic+1");
    sketch.weigh("clinic-costs", "money=none", "cost", "clinic-2 hospital-3");
    return sketch;
}

Score scoreOf(const Sketch& sketch, std::string_view given, const Importance& importance = {}) {
    const CompiledRuleBase compiled = sketch.compiled();
    return score(compiled.decision(0), sketch.state(given),
                 Weights(sketch.rules.decisions[0], importance));
}

Fraction fitOf(const Score& scored, std::size_t alternative) {
    return {scored.fit[alternative], scored.denominator};
}

} // namespace

TEST_CASE("with nothing known the order is that of the bases") {
    const Score scored = scoreOf(homeClinicOrHospital(), "");
    CHECK(fitOf(scored, 0) == Fraction(2));
    CHECK(fitOf(scored, 1) == Fraction(0));
    CHECK(fitOf(scored, 2) == Fraction(-1));
    CHECK(scored.first() == 0);
    CHECK(scored.rank[2] == 3);
}

TEST_CASE("at equal weights a fit is the base plus the steps") {
    const Score scored = scoreOf(homeClinicOrHospital(), "using-at-home=yes money=none");
    CHECK(fitOf(scored, 0) == Fraction(0));
    CHECK(fitOf(scored, 1) == Fraction(-1));
    CHECK(fitOf(scored, 2) == Fraction(-4));
}

TEST_CASE("an importance scales the steps of its criterion against the others") {
    const Score scored =
        scoreOf(homeClinicOrHospital(), "using-at-home=yes money=none", {{"cost", 2}, {"wish", 2}});
    CHECK(fitOf(scored, 1) == Fraction(-1));
    const Score dear =
        scoreOf(homeClinicOrHospital(), "using-at-home=yes money=none", {{"cost", 8}});
    // Weights 4, 4 and 2: 3 * (4 * 1 - 4 * 2) / 10.
    CHECK(fitOf(dear, 1) == Fraction(-12, 10));
}

TEST_CASE("steps of a rule whose condition is unknown count for nothing") {
    CHECK(fitOf(scoreOf(homeClinicOrHospital(), "money=some"), 0) == Fraction(2));
}

TEST_CASE("the sum on one criterion stays within the clip") {
    Sketch sketch = homeClinicOrHospital();
    sketch.rules.decisions[0].clip = 3;
    sketch.weigh("more", "using-at-home=yes", "safety", "home-2 clinic+3");
    const Score scored = scoreOf(sketch, "using-at-home=yes");
    CHECK(fitOf(scored, 0) == Fraction(2 - 3));
    CHECK(fitOf(scored, 1) == Fraction(3));
}

TEST_CASE("ties share a number, the next number counts them all") {
    Sketch sketch;
    sketch.decide("a b c d", "safety");
    sketch.rules.decisions[0].base = {1, 0, 1, 0};
    const Score scored = scoreOf(sketch, "");
    CHECK(scored.rank[0] == 1);
    CHECK(scored.rank[2] == 1);
    CHECK(scored.rank[1] == 3);
    CHECK(scored.rank[3] == 3);
    CHECK(scored.order[0] == 0);
    CHECK(scored.order[1] == 2);
    CHECK(scored.order[2] == 1);
    CHECK(scored.order[3] == 3);
}

TEST_CASE("a tier comes before any fit") {
    Sketch sketch = homeClinicOrHospital();
    sketch.ruleOut("barrier", "money=none", false, "home");
    sketch.ruleOut("unsafe", "using-at-home=yes", true, "home");
    const Score barred = scoreOf(sketch, "money=none using-at-home=no");
    CHECK(barred.tier[0] == Tier::IfArranged);
    CHECK(barred.first() == 1);
    CHECK(barred.rank[0] == 3);
    const Score unsafe = scoreOf(sketch, "money=none using-at-home=yes");
    CHECK(unsafe.tier[0] == Tier::NotAdvisedNow);
}

TEST_CASE("equal fits in different tiers are no tie") {
    Sketch sketch;
    sketch.ask("money", "some none");
    sketch.decide("a b", "safety");
    sketch.ruleOut("barrier", "money=none", false, "a");
    const Score scored = scoreOf(sketch, "money=none");
    CHECK(scored.rank[1] == 1);
    CHECK(scored.rank[0] == 2);
}

TEST_CASE("a rule_out is never drawn from an unanswered question") {
    Sketch sketch = homeClinicOrHospital();
    sketch.ruleOut("barrier", "money=none", false, "home");
    sketch.ruleOut("unsafe", "using-at-home=yes", true, "home");
    CHECK(scoreOf(sketch, "").tier[0] == Tier::Fits);
}

TEST_CASE("no importance buys an alternative into a higher tier") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const Sketch sketch = randomSketch(seed);
        const Decision& decision = sketch.rules.decisions[0];
        const CompiledRuleBase compiled = sketch.compiled();
        Random random(seed + 1);
        const KnowledgeState state =
            sketch.questionnaire.stateFrom(randomAnswers(random, sketch.questionnaire));
        const Score plain = score(compiled.decision(0), state, Weights(decision, {}));
        for (int turn = 0; turn < 10; ++turn) {
            const Score weighed = score(compiled.decision(0), state,
                                        Weights(decision, randomImportance(random, decision)));
            CHECK(weighed.tier == plain.tier);
            for (int i = 1; i < weighed.count; ++i) {
                const auto here = weighed.order[static_cast<std::size_t>(i)];
                const auto before = weighed.order[static_cast<std::size_t>(i) - 1];
                CHECK(weighed.tier[before] <= weighed.tier[here]);
                if (weighed.tier[before] == weighed.tier[here]) {
                    CHECK(weighed.fit[before] >= weighed.fit[here]);
                    CHECK((weighed.rank[before] == weighed.rank[here]) ==
                          (weighed.fit[before] == weighed.fit[here]));
                }
            }
        }
    }
}

TEST_CASE("the order of rules changes no score") {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const Sketch sketch = randomSketch(seed);
        Sketch shuffled = sketch;
        Random random(seed + 9);
        std::vector<Rule>& rules = shuffled.rules.rules;
        for (std::size_t i = rules.size(); i > 1; --i) {
            std::swap(rules[i - 1],
                      rules[static_cast<std::size_t>(random.below(static_cast<int>(i)))]);
        }
        const KnowledgeState state =
            sketch.questionnaire.stateFrom(randomAnswers(random, sketch.questionnaire));
        const Weights weights(sketch.rules.decisions[0],
                              randomImportance(random, sketch.rules.decisions[0]));
        const CompiledRuleBase one = sketch.compiled();
        const CompiledRuleBase other = shuffled.compiled();
        const Score expected = score(one.decision(0), state, weights);
        const Score found = score(other.decision(0), state, weights);
        CHECK(found.fit == expected.fit);
        CHECK(found.tier == expected.tier);
        CHECK(found.order == expected.order);
        CHECK(found.rank == expected.rank);
    }
}

TEST_CASE("a rule that adds a step never lowers the place of what it speaks for") {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const Sketch sketch = randomSketch(seed);
        Sketch helped = sketch;
        helped.weigh("help", "", "cost", "b+2");
        Random random(seed + 3);
        const KnowledgeState state =
            sketch.questionnaire.stateFrom(randomAnswers(random, sketch.questionnaire));
        const Weights weights(sketch.rules.decisions[0],
                              randomImportance(random, sketch.rules.decisions[0]));
        const CompiledRuleBase before = sketch.compiled();
        const CompiledRuleBase after = helped.compiled();
        CHECK(score(after.decision(0), state, weights).rank[1] <=
              score(before.decision(0), state, weights).rank[1]);
    }
}
