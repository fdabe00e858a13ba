// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "knowledge/truth.h"

#include "support/catch.h"
#include "support/text_pictures.h"

using namespace waymark;

namespace {

constexpr Truth F = Truth::False;
constexpr Truth U = Truth::Unknown;
constexpr Truth T = Truth::True;
constexpr Truth All[]{F, U, T};

} // namespace

TEST_CASE("not turns true and false around and leaves unknown") {
    CHECK((!T) == F);
    CHECK((!F) == T);
    CHECK((!U) == U);
}

TEST_CASE("both is false as soon as one is, and true only when both are") {
    constexpr Truth Table[3][3]{{F, F, F}, {F, U, U}, {F, U, T}};
    for (const Truth a : All) {
        for (const Truth b : All) {
            CHECK(both(a, b) == Table[static_cast<int>(a)][static_cast<int>(b)]);
        }
    }
}

TEST_CASE("either is true as soon as one is, and false only when both are") {
    constexpr Truth Table[3][3]{{F, U, T}, {U, U, T}, {T, T, T}};
    for (const Truth a : All) {
        for (const Truth b : All) {
            CHECK(either(a, b) == Table[static_cast<int>(a)][static_cast<int>(b)]);
        }
    }
}

TEST_CASE("the tables keep De Morgan's laws") {
    for (const Truth a : All) {
        for (const Truth b : All) {
            CHECK((!both(a, b)) == either(!a, !b));
            CHECK((!either(a, b)) == both(!a, !b));
        }
    }
}
