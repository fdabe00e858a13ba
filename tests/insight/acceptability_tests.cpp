// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/acceptability.h"

#include "insight/usual.h"
#include "support/catch.h"
#include "support/random_sketch.h"

#include <numeric>

using namespace waymark;
using namespace waymark::tests;

namespace {

Acceptability acceptabilityOf(const Sketch& sketch, const KnowledgeState& raw,
                              const Importance& importance = {}) {
    const CompiledRuleBase compiled = sketch.compiled();
    return acceptability(compiled.decision(0), sketch.rules, sketch.questionnaire, raw,
                         Weights(sketch.rules.decisions[0], importance));
}

/// Every completion, weighed by how likely its values are taken to be.
Score::PerAlternative<Score::PerAlternative<double>> bruteShares(const Sketch& sketch,
                                                                 const KnowledgeState& raw) {
    Score::PerAlternative<Score::PerAlternative<double>> shares{};
    const CompiledRuleBase compiled = sketch.compiled();
    const Weights weights(sketch.rules.decisions[0], {});
    forEachCompletion(sketch.questionnaire, raw, [&](const KnowledgeState& full) {
        double share = 1;
        for (VariableIndex index = 0; index < sketch.questionnaire.askedCount(); ++index) {
            for (const auto& [value, likely] :
                 likelihoods(sketch.questionnaire.variables[index], raw.possible(index))) {
                share *= full.possible(index).contains(value) ? likely : 1;
            }
        }
        const Score scored =
            score(compiled.decision(0), sketch.questionnaire.resolve(full), weights);
        for (std::size_t o = 0; o < static_cast<std::size_t>(scored.count); ++o) {
            shares[o][scored.rank[o] - 1U] += share;
        }
    });
    return shares;
}

Sketch manyQuestions() {
    Sketch sketch;
    for (int i = 0; i < 18; ++i) {
        sketch.ask('q' + std::to_string(i), "no yes");
    }
    sketch.decide("home+1 clinic", "safety cost");
    for (int i = 0; i < 18; ++i) {
        const std::string id = std::to_string(i);
        sketch.weigh("rule-" + id, 'q' + id + "=yes", i % 2 == 0 ? "safety" : "cost",
                     "clinic+1 home-1");
    }
    return sketch;
}

} // namespace

TEST_CASE("unknown answers take their usual value with their usual odds") {
    Sketch sketch;
    sketch.ask("money", "some none");
    sketch.variable("money").usual = {0, 3};
    sketch.decide("home+1 clinic", "safety");
    sketch.weigh("no-money", "money=none", "safety", "home-2");
    const Acceptability found = acceptabilityOf(sketch, sketch.raw(""));
    CHECK(found.exact);
    CHECK(found.ways == 2);
    CHECK(found.share[0][0] == Approx(0.75));
    CHECK(found.share[0][1] == Approx(0.25));
    CHECK(found.share[1][0] == Approx(0.25));
}

TEST_CASE("ties share the better place") {
    Sketch sketch;
    sketch.decide("a b c-1", "safety");
    const Acceptability found = acceptabilityOf(sketch, sketch.raw(""));
    CHECK(found.share[0][0] == Approx(1));
    CHECK(found.share[1][0] == Approx(1));
    CHECK(found.share[2][2] == Approx(1));
}

TEST_CASE("up to the limit it is what trying every completion gives") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const Sketch sketch = randomSketch(seed);
        Random random(seed + 31);
        const KnowledgeState raw =
            sketch.questionnaire.rawState(randomAnswers(random, sketch.questionnaire, 0.3));
        const Acceptability found = acceptabilityOf(sketch, raw);
        const auto expected = bruteShares(sketch, raw);
        CHECK(found.exact);
        for (std::size_t o = 0; o < sketch.rules.decisions[0].alternatives.size(); ++o) {
            CAPTURE(seed, o);
            CHECK(std::accumulate(found.share[o].begin(), found.share[o].end(), 0.0) == Approx(1));
            for (std::size_t r = 0; r < Decision::MaxAlternatives; ++r) {
                CHECK(found.share[o][r] == Approx(expected[o][r]).margin(1e-9));
            }
        }
    }
}

TEST_CASE("beyond the limit it is sampled, says so, and is the same on every run") {
    const Sketch sketch = manyQuestions();
    const Acceptability one = acceptabilityOf(sketch, sketch.raw(""));
    const Acceptability other = acceptabilityOf(sketch, sketch.raw(""));
    CHECK_FALSE(one.exact);
    CHECK(one.ways == SampledWays);
    CHECK(one.share == other.share);
    for (std::size_t o = 0; o < 2; ++o) {
        CHECK(std::accumulate(one.share[o].begin(), one.share[o].end(), 0.0) == Approx(1));
    }
}

TEST_CASE("samples come close to trying everything") {
    Sketch sketch = manyQuestions();
    for (int i = 0; i < 18; ++i) {
        sketch.variable('q' + std::to_string(i)).usual = {0, 9};
    }
    const auto expected = bruteShares(sketch, sketch.raw(""));
    const Acceptability found = acceptabilityOf(sketch, sketch.raw(""));
    REQUIRE_FALSE(found.exact);
    // Four standard deviations of 20,000 draws are at most 0.015.
    CHECK(found.share[0][0] == Approx(expected[0][0]).margin(0.015));
    CHECK(found.share[1][0] == Approx(expected[1][0]).margin(0.015));
}

TEST_CASE("questions that cannot move the decision do not multiply the ways") {
    Sketch sketch;
    sketch.ask("alcohol", "none daily");
    sketch.askWhen("alcohol=daily", "shakes", "no yes", "no");
    sketch.ask("unread", "a b c d");
    sketch.ask("only-noted", "no yes");
    sketch.ask("last-use", "today weeks-ago");
    sketch.deriveFirst("tolerance", "kept lost", {"last-use=weeks-ago -> lost", "kept"});
    sketch.decide("home clinic", "safety");
    sketch.weigh("shakes", "shakes=yes", "safety", "home-1");
    sketch.ruleOut("tolerance", "tolerance=lost", true, "home");
    sketch.line(RuleKind::Note, "noted", "only-noted=yes", "home");
    const std::vector<VariableIndex> behind =
        variablesBehind(0, sketch.rules, sketch.questionnaire);
    CHECK(behind == std::vector<VariableIndex>{sketch.at("alcohol"), sketch.at("shakes"),
                                               sketch.at("last-use")});
    CHECK(acceptabilityOf(sketch, sketch.raw("")).ways == 8);
}
