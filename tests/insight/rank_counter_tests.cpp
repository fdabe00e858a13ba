// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/rank_counter.h"

#include "support/catch.h"

#include <numeric>

using namespace waymark;
using waymark::tests::Approx;

namespace {

constexpr int Draws = 20000;
constexpr auto Whole = static_cast<double>(SimplexSampler::Whole);

} // namespace

TEST_CASE("drawn weights are never negative and always add up to the whole") {
    SimplexSampler sampler(1, 5);
    for (int i = 0; i < 1000; ++i) {
        const auto weights = sampler.draw();
        CHECK(*std::min_element(weights.begin(), weights.end()) >= 0);
        CHECK(std::accumulate(weights.begin(), weights.end(), std::int64_t{0}) ==
              SimplexSampler::Whole);
        CHECK(weights[5] == 0);
    }
}

TEST_CASE("drawn weights are even over the simplex") {
    // Of three parts, each is a third on the average, over a half in a fourth of the draws.
    SimplexSampler sampler(2, 3);
    std::array<double, 3> sums{};
    int overHalf = 0;
    for (int i = 0; i < Draws; ++i) {
        const auto weights = sampler.draw();
        for (std::size_t c = 0; c < 3; ++c) {
            sums[c] += static_cast<double>(weights[c]) / Whole;
        }
        overHalf += weights[0] * 2 > SimplexSampler::Whole ? 1 : 0;
    }
    for (const double sum : sums) {
        CHECK(sum / Draws == Approx(1.0 / 3).margin(0.01));
    }
    CHECK(static_cast<double>(overHalf) / Draws == Approx(0.25).margin(0.015));
}

TEST_CASE("with a greatest weight asked for, the draw is even among such weights") {
    // The greatest of three even parts is 11/18 on the average; the other two share the rest.
    SimplexSampler sampler(3, 3);
    std::array<double, 3> sums{};
    for (int i = 0; i < Draws; ++i) {
        const auto weights = sampler.drawWithGreatest(1);
        CHECK(weights[1] >= std::max(weights[0], weights[2]));
        for (std::size_t c = 0; c < 3; ++c) {
            sums[c] += static_cast<double>(weights[c]) / Whole;
        }
    }
    CHECK(sums[1] / Draws == Approx(11.0 / 18).margin(0.01));
    CHECK(sums[0] / Draws == Approx(7.0 / 36).margin(0.01));
}

TEST_CASE("one seed gives one row of draws") {
    SimplexSampler one(4, 7);
    SimplexSampler same(4, 7);
    SimplexSampler other(5, 7);
    CHECK(one.draw() == same.draw());
    CHECK(one.draw() != other.draw());
}

TEST_CASE("places and central weights are counted, and one never first has none") {
    RankCounter counter;
    counter.add(std::array<std::uint8_t, 3>{1, 2, 3}, {3, 1});
    counter.add(std::array<std::uint8_t, 3>{1, 1, 3}, {1, 1});
    CHECK(counter.total() == 2);
    CHECK(counter.share(0, 1) == Approx(1));
    CHECK(counter.share(1, 1) == Approx(0.5));
    CHECK(counter.share(1, 2) == Approx(0.5));
    CHECK(counter.centralWeight(0, 0) == Approx(0.625));
    CHECK(counter.centralWeight(1, 1) == Approx(0.5));
    CHECK_FALSE(counter.isEverFirst(2));
}
