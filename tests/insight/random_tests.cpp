// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/random.h"

#include "support/catch.h"

#include <array>

using namespace waymark;

TEST_CASE("draws are those of SplitMix64, the same on every machine") {
    // The reference values of the published generator for seed 1234567.
    Random random(1234567);
    CHECK(random.next() == 6457827717110365317U);
    CHECK(random.next() == 3203168211198807973U);
    CHECK(random.next() == 9817491932198370423U);
}

TEST_CASE("a draw below a count is below it, and reaches every number about as often") {
    Random random(1);
    std::array<int, 6> seen{};
    for (int i = 0; i < 6000; ++i) {
        const int drawn = random.below(6);
        REQUIRE(drawn >= 0);
        REQUIRE(drawn < 6);
        ++seen[static_cast<std::size_t>(drawn)];
    }
    for (const int count : seen) {
        CHECK(count > 800);
        CHECK(count < 1200);
    }
}

TEST_CASE("a unit draw is at least 0 and below 1") {
    Random random(2);
    for (int i = 0; i < 1000; ++i) {
        const double drawn = random.unit();
        REQUIRE(drawn >= 0);
        REQUIRE(drawn < 1);
    }
}
