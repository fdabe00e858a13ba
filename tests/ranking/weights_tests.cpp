// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "ranking/weights.h"

#include "support/catch.h"
#include "support/sketch.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

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
    CHECK(Weights(threeCriteria(), {{"cost", 4}}).of(0) == 4);
    CHECK(Weights(threeCriteria(), {{"cost", 1}}).of(0) == 2);
    CHECK(Weights(threeCriteria(), {{"cost", 1}, {"wish", 1}}).of(0) == 1);
}

TEST_CASE("an importance of safety itself, or of another decision's criterion, changes nothing") {
    const Weights plain(threeCriteria(), {});
    const Weights given(threeCriteria(), {{"safety", 1}, {"taste", 4}});
    for (int criterion = 0; criterion < 3; ++criterion) {
        CHECK(given.of(criterion) == plain.of(criterion));
    }
    CHECK(given.sum() == plain.sum());
}

TEST_CASE("a decision on safety alone has a weight to divide by") {
    Sketch sketch;
    CHECK(Weights(sketch.decide("home clinic", "safety"), {}).sum() == 2);
}
