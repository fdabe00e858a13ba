// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/what_moved.h"

#include "support/catch.h"
#include "support/random_sketch.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::tests;

namespace {

Ranking rankingOf(const Sketch& sketch, const KnowledgeState& state,
                  const Importance& importance = {}) {
    return rank(sketch.compiled().decision(0), sketch.rules, state,
                Weights(sketch.rules.decisions[0], importance));
}

WhatMoved movedBy(const Sketch& sketch, std::string_view before, std::string_view now) {
    return whatMoved(rankingOf(sketch, sketch.state(before)), rankingOf(sketch, sketch.state(now)));
}
/// What moved names rules of the sketch, which has to live as long.
WhatMoved movedBy(Sketch&& sketch, std::string_view before, std::string_view now) = delete;

Sketch shakingAtHome() {
    Sketch sketch;
    sketch.ask("shakes", "no yes");
    sketch.ask("ride", "yes no");
    sketch.decide("home+2 clinic", "safety cost wish");
    sketch.weigh("calm", "shakes=no", "safety", "home+1");
    sketch.weigh("shaking", "shakes=yes", "safety", "clinic+3");
    sketch.weigh("cheap", "", "cost", "home+1");
    sketch.weigh("wished", "", "wish", "clinic+2");
    sketch.ruleOut("no-ride", "ride=no", false, "home");
    return sketch;
}

constexpr int Home = 0;
constexpr int Clinic = 1;

} // namespace

TEST_CASE("where nothing moved there is nothing to say") {
    const Sketch sketch = shakingAtHome();
    CHECK(movedBy(sketch, "shakes=no", "shakes=no").isNothing());
    CHECK(movedBy(sketch, "shakes=no", "").isNothing());
}

TEST_CASE("a new answer that brings another to the first place is named by its rule") {
    const Sketch sketch = shakingAtHome();
    const WhatMoved moved = movedBy(sketch, "shakes=no", "shakes=yes");
    CHECK(moved.newFirst == Clinic);
    REQUIRE(moved.moves.size() == 2);
    CHECK(moved.moves[0].alternative == Clinic);
    CHECK(moved.moves[0].from == 2);
    CHECK(moved.moves[0].to == 1);
    CHECK(moved.moves[0].passed == Home);
    REQUIRE(moved.moves[0].cause.rule != nullptr);
    CHECK(moved.moves[0].cause.rule->id == "shaking");
    CHECK(moved.moves[0].cause.holdsNow);
    CHECK(moved.moves[1].alternative == Home);
    CHECK(moved.moves[1].cause.rule->id == "shaking");
}

TEST_CASE("a reason that is gone is named, too") {
    const Sketch sketch = shakingAtHome();
    const WhatMoved moved = movedBy(sketch, "shakes=yes", "");
    REQUIRE_FALSE(moved.isNothing());
    CHECK(moved.newFirst == Home);
    CHECK(moved.moves[0].cause.rule->id == "shaking");
    CHECK_FALSE(moved.moves[0].cause.holdsNow);
}

TEST_CASE("a tier that changed is named by the rule that stands in the way") {
    const Sketch sketch = shakingAtHome();
    const WhatMoved out = movedBy(sketch, "ride=yes", "ride=no");
    CHECK(out.newFirst == Clinic);
    CHECK(out.moves[0].cause.rule->id == "no-ride");
    CHECK(out.moves[0].cause.holdsNow);
    CHECK(out.moves[1].tierNow == Tier::IfArranged);
    const WhatMoved back = movedBy(sketch, "ride=no", "ride=yes");
    CHECK(back.newFirst == Home);
    CHECK(back.moves[0].cause.rule->id == "no-ride");
    CHECK_FALSE(back.moves[0].cause.holdsNow);
}

TEST_CASE("a change of importance is named by its criterion") {
    Sketch sketch = shakingAtHome();
    sketch.rules.decisions[0].base = {0, 0};
    const Ranking before = rankingOf(sketch, sketch.state(""), {{"wish", 2}, {"cost", 8}});
    const Ranking now = rankingOf(sketch, sketch.state(""), {{"wish", 8}, {"cost", 8}});
    const WhatMoved moved = whatMoved(before, now);
    CHECK(moved.newFirst == Clinic);
    CHECK(moved.moves[0].cause.rule == nullptr);
    CHECK(moved.moves[0].cause.criterion == 2);
}

TEST_CASE("a tier can change without a place") {
    Sketch sketch;
    sketch.ask("ride", "yes no");
    sketch.decide("home clinic-3", "safety");
    sketch.ruleOut("no-ride", "ride=no", false, "clinic");
    const WhatMoved moved = movedBy(sketch, "ride=yes", "ride=no");
    REQUIRE(moved.moves.size() == 1);
    CHECK(moved.moves[0].from == moved.moves[0].to);
    CHECK_FALSE(moved.moves[0].passed.has_value());
    CHECK(moved.moves[0].cause.rule->id == "no-ride");
}

TEST_CASE("every move of random people has a cause that really came, went or weighs otherwise") {
    Random random(31);
    int moves = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Sketch sketch = randomSketch(seed);
        const auto state = [&] {
            return sketch.questionnaire.stateFrom(randomAnswers(random, sketch.questionnaire, 0.8));
        };
        const KnowledgeState before = state();
        const KnowledgeState now = state();
        for (const Move& move :
             whatMoved(rankingOf(sketch, before), rankingOf(sketch, now)).moves) {
            CAPTURE(seed, move.alternative);
            ++moves;
            REQUIRE((move.cause.rule != nullptr || move.cause.criterion.has_value()));
            if (move.cause.rule != nullptr) {
                const Condition& when = move.cause.rule->when;
                CHECK((evaluate(when, now) == Truth::True) == move.cause.holdsNow);
                CHECK((evaluate(when, before) == Truth::True) != move.cause.holdsNow);
            }
        }
    }
    CHECK(moves > 100);
}
