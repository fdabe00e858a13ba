// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "ranking/weights.h"

#include "support/catch.h"
#include "support/sketch.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::tests;

namespace {

constexpr int NotMuch = static_cast<int>(ImportanceStep::NotMuch);
constexpr int Lot = static_cast<int>(ImportanceStep::Lot);

Decision threeCriteria() {
    Sketch sketch;
    return sketch.decide("home clinic", "safety cost wish");
}

} // namespace

TEST_CASE("without importances every criterion weighs the same") {
    const Weights weights(threeCriteria(), {});
    CHECK(weights.of(0) == 2);
    CHECK(weights.of(1) == 2);
    CHECK(weights.of(2) == 2);
    CHECK(weights.sum() == 6);
}

TEST_CASE("safety weighs as much as the heaviest of the others") {
    CHECK(Weights(threeCriteria(), {{"cost", Lot}}).of(0) == 4);
    CHECK(Weights(threeCriteria(), {{"cost", NotMuch}}).of(0) == 2);
    CHECK(Weights(threeCriteria(), {{"cost", NotMuch}, {"wish", NotMuch}}).of(0) == 1);
}

TEST_CASE("an importance of safety itself, or of another decision's criterion, changes nothing") {
    const Weights plain(threeCriteria(), {});
    const Weights given(threeCriteria(), {{"safety", NotMuch}, {"taste", Lot}});
    for (int criterion = 0; criterion < 3; ++criterion) {
        CHECK(given.of(criterion) == plain.of(criterion));
    }
    CHECK(given.sum() == plain.sum());
}

TEST_CASE("a decision on safety alone has a weight to divide by") {
    Sketch sketch;
    CHECK(Weights(sketch.decide("home clinic", "safety"), {}).sum() == 2);
}

TEST_CASE("the five steps stand in the proportion 1 to 1.5 to 2 to 3 to 4") {
    for (const ImportanceStep step : ImportanceSteps) {
        const Weights weights(threeCriteria(), {{"cost", static_cast<int>(step)}});
        CHECK(weights.of(1) * static_cast<int>(ImportanceStep::Bit) ==
              weights.of(2) * static_cast<int>(step));
        CHECK(weights.of(0) == std::max(weights.of(1), weights.of(2)));
    }
}

TEST_CASE("a step between the three keeps every weight whole") {
    const Weights weights(threeCriteria(),
                          {{"cost", static_cast<int>(ImportanceStep::Little)}, {"wish", Lot}});
    CHECK(weights.of(0) == 8);
    CHECK(weights.of(1) == 3);
    CHECK(weights.of(2) == 8);
    CHECK(weights.sum() == 19);
}

TEST_CASE("weights given as numbers stay as they are") {
    const Weights weights(Weights::ByCriterion{5, 0, 2});
    CHECK(weights.of(0) == 5);
    CHECK(weights.of(1) == 0);
    CHECK(weights.sum() == 7);
}
