// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "ranking/fraction.h"

#include "support/catch.h"
#include "support/text_pictures.h"

using namespace waymark;

TEST_CASE("a fraction is kept in lowest terms, its sign above the line") {
    CHECK(Fraction(6, 4).numerator() == 3);
    CHECK(Fraction(6, 4).denominator() == 2);
    CHECK(Fraction(-6, 4) == Fraction(-3, 2));
    CHECK(Fraction(0, 7) == Fraction());
    CHECK(Fraction(0, 7).denominator() == 1);
    CHECK(Fraction(5) == Fraction(10, 2));
}

TEST_CASE("fractions add and compare exactly") {
    CHECK(Fraction(1, 3) + Fraction(1, 6) == Fraction(1, 2));
    CHECK(Fraction(1, 3) - Fraction(1, 2) == Fraction(-1, 6));
    CHECK(Fraction(1, 3) < Fraction(1, 2));
    CHECK(Fraction(-1, 2) < Fraction(-1, 3));
    CHECK_FALSE(Fraction(2, 4) < Fraction(1, 2));
    CHECK(Fraction(7, 2).toDouble() == 3.5);
}

TEST_CASE("thirds add up to a whole, as decimals would not") {
    Fraction sum;
    for (int i = 0; i < 30; ++i) {
        sum = sum + Fraction(1, 3);
    }
    CHECK(sum == Fraction(10));
}
