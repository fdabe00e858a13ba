// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "rules/rule_base.h"

#include "support/catch.h"
#include "support/sketch.h"

using namespace waymark;
using namespace waymark::tests;

TEST_CASE("decisions, alternatives, criteria and rules are found by id") {
    Sketch sketch;
    sketch.ask("age", "young old");
    sketch.decide("home+1 clinic", "safety cost");
    sketch.weigh("old", "age=old", "cost", "clinic+1");
    const RuleBase& rules = sketch.rules;
    CHECK(rules.decision("setting") == 0);
    CHECK_FALSE(rules.decision("medication").has_value());
    CHECK(rules.decisions[0].alternative("clinic") == 1);
    CHECK_FALSE(rules.decisions[0].alternative("hospital").has_value());
    CHECK(rules.decisions[0].criterion("cost") == 1);
    CHECK_FALSE(rules.decisions[0].criterion("wish").has_value());
    REQUIRE(rules.rule("old") != nullptr);
    CHECK(rules.rule("old")->steps == std::vector<int>{0, 1});
    CHECK(rules.rule("young") == nullptr);
}
