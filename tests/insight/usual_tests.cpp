// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/usual.h"

#include "support/catch.h"

using namespace waymark;
using waymark::tests::Approx;

namespace {

Variable fourValues() {
    Variable variable;
    variable.values = {"none", "some", "daily", "shakes"};
    variable.usual = {0, 6};
    return variable;
}

} // namespace

TEST_CASE("the usual value is its odds times as likely as all others together") {
    const Likelihoods found = likelihoods(fourValues(), ValueSet::firstValues(4));
    REQUIRE(found.size() == 4);
    CHECK(found[0].second == Approx(6.0 / 7));
    for (std::size_t i = 1; i < 4; ++i) {
        CHECK(found[i].first == static_cast<int>(i));
        CHECK(found[i].second == Approx(1.0 / 21));
    }
}

TEST_CASE("odds stand against all that is still possible, however few") {
    const Likelihoods found = likelihoods(fourValues(), ValueSet::single(0) | ValueSet::single(3));
    REQUIRE(found.size() == 2);
    CHECK(found[0].second == Approx(6.0 / 7));
    CHECK(found[1].second == Approx(1.0 / 7));
}

TEST_CASE("when the usual value is not possible the others are alike") {
    const Likelihoods found = likelihoods(fourValues(), ValueSet::single(1) | ValueSet::single(2));
    REQUIRE(found.size() == 2);
    CHECK(found[0].second == Approx(0.5));
    CHECK(found[1].second == Approx(0.5));
}

TEST_CASE("the only possible value is certain, usual or not") {
    for (const int value : {0, 2}) {
        const Likelihoods found = likelihoods(fourValues(), ValueSet::single(value));
        REQUIRE(found.size() == 1);
        CHECK(found[0].first == value);
        CHECK(found[0].second == Approx(1));
    }
}

TEST_CASE("a point on the line of shares belongs to one value, also at its very end") {
    const Likelihoods values{{2, 0.25}, {0, 0.5}, {1, 0.25}};
    CHECK(valueAt(values, 0) == 2);
    CHECK(valueAt(values, 0.25) == 0);
    CHECK(valueAt(values, 0.74) == 0);
    CHECK(valueAt(values, 0.75) == 1);
    CHECK(valueAt(values, 1) == 1);
}
