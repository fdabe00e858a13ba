// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "wording/date_text.h"

#include "support/catch.h"
#include "support/real_data.h"

using namespace waymark;
using namespace waymark::tests;

TEST_CASE("a day is said with the name of its month") {
    CHECK(dateText("2026-12-01", realTexts()) == "December 1, 2026");
    CHECK(dateText("2027-03-31", realTexts()) == "March 31, 2027");
    CHECK(dateText("", realTexts()).empty());
}
