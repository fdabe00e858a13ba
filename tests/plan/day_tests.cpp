// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "plan/day.h"

#include "support/catch.h"

using namespace waymark;

TEST_CASE("a day is counted on over the ends of months and years") {
    CHECK(dayAfter("2026-12-01", 0) == "2026-12-01");
    CHECK(dayAfter("2026-12-29", 7) == "2027-01-05");
    CHECK(dayAfter("2028-02-27", 2) == "2028-02-29");
    CHECK(dayAfter("2027-02-27", 2) == "2027-03-01");
    CHECK(dayAfter("2027-01-01", 366) == "2028-01-02");
}

TEST_CASE("what is no day of the calendar is none") {
    for (const char* text : {"", "2026-12-1", "2026-02-29", "2026-13-01", "2026-00-10", "1.12.2026",
                             "2026-12-01x", "2026/12/01", "0000-01-01"}) {
        CAPTURE(text);
        CHECK_FALSE(isDay(text));
        CHECK(dayAfter(text, 7).empty());
    }
    CHECK(isDay("2028-02-29"));
}
