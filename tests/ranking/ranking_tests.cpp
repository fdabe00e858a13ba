// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "ranking/ranking.h"

#include "support/catch.h"
#include "support/random_sketch.h"
#include "support/text_pictures.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

Sketch homeOrClinic() {
    Sketch sketch;
    sketch.ask("using-at-home", "no yes");
    sketch.ask("money", "some none");
    sketch.ask("wish", "home clinic");
    sketch.decide("home+2 clinic hospital", "safety cost wish");
    sketch.weigh("clinic-wished", "wish=clinic", "wish", "clinic+1");
    sketch.weigh("home-is-hard", "using-at-home=yes", "safety", "home-2 clinic+1");
    return sketch;
}

Ranking rankingOf(const Sketch& sketch, std::string_view given, const Importance& importance = {}) {
    const CompiledRuleBase compiled = sketch.compiled();
    return rank(compiled.decision(0), sketch.rules, sketch.state(given),
                Weights(sketch.rules.decisions[0], importance));
}

} // namespace

TEST_CASE("a ranking shows each alternative in its place with its reasons") {
    const Sketch sketch = homeOrClinic();
    CHECK(picture(rankingOf(sketch, "using-at-home=yes wish=clinic")) == unindented(R"(
        1  clinic  +2  fits
           +1  clinic-wished
           +1  home-is-hard
        2= home  0  fits
           -2  home-is-hard
        2= hospital  0  fits)"));
}

TEST_CASE("the greatest share comes first, whatever its sign, and equal ones by id") {
    Sketch sketch = homeOrClinic();
    sketch.weigh("another", "money=none", "cost", "clinic-1");
    sketch.weigh("heavy", "money=none", "cost", "clinic-3");
    const Ranking ranking = rankingOf(sketch, "using-at-home=yes wish=clinic money=none");
    const Standing& clinic = ranking.standings.back();
    REQUIRE(clinic.reasons.size() == 4);
    CHECK(clinic.reasons[0].rule->id == "heavy");
    CHECK(clinic.reasons[1].rule->id == "another");
    CHECK(clinic.reasons[2].rule->id == "clinic-wished");
    CHECK(clinic.reasons[3].rule->id == "home-is-hard");
}

TEST_CASE("lines stand with the alternatives they speak of, and only when they hold") {
    Sketch sketch = homeOrClinic();
    sketch.ruleOut("no-money", "money=none", false, "clinic");
    sketch.ruleOut("not-safe", "using-at-home=yes", true, "clinic home");
    sketch.line(RuleKind::OnlyWith, "with-medicine", "", "clinic");
    sketch.line(RuleKind::First, "see-a-doctor", "using-at-home=yes", "hospital");
    sketch.line(RuleKind::Note, "bring-a-friend", "wish=home", "home");
    CHECK(picture(rankingOf(sketch, "using-at-home=yes money=none")) == unindented(R"(
        1  hospital  0  fits
           first  see-a-doctor
        2  clinic  +1  not-advised-now
           +1  home-is-hard
           x  not-safe
           x  no-money
           only with  with-medicine
        3  home  0  not-advised-now
           -2  home-is-hard
           x  not-safe)"));
}

TEST_CASE("shares are scaled where their criterion was clipped") {
    Sketch sketch = homeOrClinic();
    sketch.rules.decisions[0].clip = 2;
    sketch.weigh("also-hard", "using-at-home=yes", "safety", "home-1");
    CHECK(picture(rankingOf(sketch, "using-at-home=yes")) == unindented(R"(
        1  clinic  +1  fits
           +1  home-is-hard
        2= home  0  fits
           -4/3  home-is-hard
           -2/3  also-hard
        2= hospital  0  fits)"));
}

TEST_CASE("effects that cancel each other are both shown") {
    Sketch sketch = homeOrClinic();
    sketch.rules.decisions[0].clip = 2;
    sketch.weigh("but-a-friend-helps", "using-at-home=yes", "safety", "home+2");
    const Ranking ranking = rankingOf(sketch, "using-at-home=yes");
    REQUIRE(ranking.standings.front().reasons.size() == 2);
    CHECK(ranking.standings.front().fit == Fraction(2));
    CHECK(ranking.standings.front().reasons[0].share == Fraction(2));
    CHECK(ranking.standings.front().reasons[1].share == Fraction(-2));
}

TEST_CASE("base plus shares is the fit, exactly, at every importance") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Sketch sketch = randomSketch(seed);
        const Decision& decision = sketch.rules.decisions[0];
        const CompiledRuleBase compiled = sketch.compiled();
        Random random(seed + 2);
        const KnowledgeState state =
            sketch.questionnaire.stateFrom(randomAnswers(random, sketch.questionnaire, 0.8));
        const Weights weights(decision, randomImportance(random, decision));
        const Ranking ranking = rank(compiled.decision(0), sketch.rules, state, weights);
        for (const Standing& standing : ranking.standings) {
            Fraction sum(standing.base);
            for (const Reason& reason : standing.reasons) {
                sum = sum + reason.share;
            }
            CAPTURE(seed, standing.alternative);
            CHECK(sum == standing.fit);
        }
    }
}

TEST_CASE("a fit is called by the highest word it reaches") {
    Decision decision;
    decision.fitWords = {{7, "strong"}, {4, "good"}, {1, "some"}};
    CHECK(fitWord(decision, Fraction(7)) == "strong");
    CHECK(fitWord(decision, Fraction(69, 10)) == "good");
    CHECK(fitWord(decision, Fraction(4)) == "good");
    CHECK(fitWord(decision, Fraction(1)) == "some");
    CHECK(fitWord(decision, Fraction(9, 10)) == "weak");
    CHECK(fitWord(decision, Fraction(-20)) == "weak");
}

TEST_CASE("a lead below the close lead is close, a tie and a lower tier are not asked") {
    Sketch sketch;
    sketch.ask("money", "some none");
    Decision& decision = sketch.decide("a+2 b+2 c+1 d", "safety");
    CHECK_FALSE(rankingOf(sketch, "").isClose);
    decision.closeLead = 2;
    CHECK(rankingOf(sketch, "").isClose);
    sketch.ruleOut("barrier", "money=none", false, "c d");
    CHECK_FALSE(rankingOf(sketch, "money=none").isClose);
}

TEST_CASE("alternatives that share a number name each other") {
    Sketch sketch;
    sketch.decide("a+1 b c d", "safety");
    const Ranking ranking = rankingOf(sketch, "");
    CHECK(ranking.standings[0].tiedWith.empty());
    CHECK(ranking.standings[1].tiedWith == std::vector<int>{2, 3});
    CHECK(ranking.standings[2].tiedWith == std::vector<int>{1, 3});
}
