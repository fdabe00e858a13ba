// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "knowledge/value_set.h"

#include "support/catch.h"
#include "support/text_pictures.h"

#include <vector>

using namespace waymark;

TEST_CASE("a set holds the values that were put in") {
    const ValueSet set = ValueSet::single(0) | ValueSet::single(2);
    CHECK(set.size() == 2);
    CHECK(set.contains(0));
    CHECK_FALSE(set.contains(1));
    CHECK(set.contains(2));
    CHECK(set.first() == 0);
    CHECK((set - ValueSet::single(0)).first() == 2);
    CHECK(ValueSet().isEmpty());
}

TEST_CASE("a whole domain may have up to 64 values") {
    CHECK(ValueSet::firstValues(1) == ValueSet::single(0));
    CHECK(ValueSet::firstValues(3).bits() == 7);
    CHECK(ValueSet::firstValues(63).size() == 63);
    CHECK(ValueSet::firstValues(64).size() == 64);
    CHECK(ValueSet::firstValues(64).contains(63));
}

TEST_CASE("within and meeting are told apart") {
    const ValueSet low = ValueSet::firstValues(2);
    const ValueSet middle = ValueSet::single(1) | ValueSet::single(2);
    CHECK(ValueSet::single(1).isWithin(low));
    CHECK_FALSE(middle.isWithin(low));
    CHECK(middle.meets(low));
    CHECK_FALSE(ValueSet::single(3).meets(low));
    CHECK(ValueSet().isWithin(low));
    CHECK((low & middle) == ValueSet::single(1));
}

TEST_CASE("every value is visited once, lowest first") {
    std::vector<int> seen;
    forEachValue(ValueSet::single(63) | ValueSet::single(5) | ValueSet::single(0),
                 [&seen](int value) { seen.push_back(value); });
    CHECK(seen == std::vector<int>{0, 5, 63});
}
