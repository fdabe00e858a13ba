// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "rules/compiled_rule_base.h"

#include "support/catch.h"
#include "support/sketch.h"

using namespace waymark;
using namespace waymark::tests;

TEST_CASE("each kind of rule goes where it is asked for, within its decision") {
    Sketch sketch;
    sketch.ask("age", "young old");
    sketch.decide("home clinic", "safety");
    sketch.weigh("weighs", "age=old", "safety", "clinic-2");
    sketch.ruleOut("rules-out", "age=old", true, "home clinic");
    sketch.line(RuleKind::Note, "notes", "", "home");
    sketch.decide("pills shots", "safety").id = "medicine";
    sketch.line(RuleKind::First, "comes-first", "", "shots");
    sketch.line(RuleKind::OnlyWith, "only-with", "", "shots");
    const CompiledRuleBase compiled = sketch.compiled();

    REQUIRE(compiled.decisionCount() == 2);
    REQUIRE(compiled.decision(0).weighs.size() == 1);
    CHECK(compiled.decision(0).weighs[0].steps[0] == 0);
    CHECK(compiled.decision(0).weighs[0].steps[1] == -2);
    REQUIRE(compiled.decision(0).ruleOuts.size() == 1);
    CHECK(compiled.decision(0).ruleOuts[0].alternatives == 3);
    CHECK(compiled.decision(0).ruleOuts[0].hard);
    CHECK(compiled.decision(0).lines.size() == 1);
    CHECK(compiled.decision(1).weighs.empty());
    CHECK(compiled.decision(1).lines.size() == 2);
}

TEST_CASE("a stop is called off only by what is known to call it off") {
    Sketch sketch;
    sketch.ask("overdose", "no yes");
    sketch.ask("checked", "no yes");
    sketch.decide("home clinic", "safety");
    sketch.stop("overdose-now", "overdose=yes").unless = sketch.when("checked=yes");
    const CompiledRuleBase compiled = sketch.compiled();

    CHECK(compiled.stops(sketch.state("overdose=yes checked=no")).size() == 1);
    CHECK(compiled.stops(sketch.state("overdose=yes")).size() == 1);
    CHECK(compiled.stops(sketch.state("overdose=yes checked=yes")).empty());
    CHECK(compiled.stops(sketch.state("checked=no")).empty());
}

TEST_CASE("stops of all decisions are asked together, and only true ones hold") {
    Sketch sketch;
    sketch.ask("overdose", "no yes");
    sketch.ask("danger", "no yes");
    sketch.decide("home clinic", "safety");
    sketch.stop("overdose-now", "overdose=yes");
    sketch.decide("pills shots", "safety").id = "medicine";
    sketch.stop("danger-now", "danger=yes");
    const CompiledRuleBase compiled = sketch.compiled();

    CHECK(compiled.stops(sketch.state("")).empty());
    CHECK(compiled.stops(sketch.state("overdose=yes")) == std::vector<int>{0});
    CHECK(compiled.stops(sketch.state("overdose=yes danger=yes")) == std::vector<int>{0, 1});
    CHECK(compiled.stops(sketch.state("overdose=no danger=no")).empty());
}

TEST_CASE("each rule that moves the order stands once more, as masks where those say it whole") {
    Sketch sketch;
    sketch.ask("alcohol", "none some daily");
    sketch.ask("shakes", "no yes");
    sketch.decide("home clinic", "safety cost");
    sketch.weigh("one", "alcohol=daily", "safety", "clinic+1");
    sketch.weigh("one-negated", "not alcohol=daily", "cost", "home+1");
    sketch.weigh("both", "alcohol=daily and shakes=yes", "safety", "clinic+2");
    sketch.weigh("neither", "not (alcohol=daily or shakes=yes)", "cost", "home+2");
    sketch.weigh("either", "alcohol=daily or shakes=yes", "safety", "clinic+1");
    sketch.ruleOut("out", "alcohol=daily and shakes=yes", true, "home");
    sketch.ruleOut("out-either", "alcohol=daily or shakes=yes", false, "home");
    const CompiledRuleBase compiled = sketch.compiled();
    const CompiledDecision& decision = compiled.decision(0);
    CHECK(decision.quick[0].size() == 2);
    CHECK(decision.quick[1].size() == 2);
    CHECK(decision.slow == std::vector<std::uint16_t>{4});
    REQUIRE(decision.quickOuts.size() == 1);
    CHECK(decision.quickOuts[0].hard == 1);
    CHECK(decision.quickOuts[0].soft == 0);
    CHECK(decision.slowOuts == std::vector<std::uint16_t>{1});
    CHECK(decision.readers[0].weighs == std::vector<std::uint16_t>{0, 1, 2, 3, 4});
    CHECK(decision.readers[1].weighs == std::vector<std::uint16_t>{2, 3, 4});
}

TEST_CASE("masks are true exactly where their condition is, and stand for two words at most") {
    Sketch sketch;
    const std::string many =
        "a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb cc dd ee ff";
    for (const char* name : {"one", "two", "three", "four", "five", "six"}) {
        sketch.ask(name, many);
    }
    const auto compiled = [&](const char* text) {
        return CompiledCondition(sketch.when(text), sketch.layout());
    };
    for (const char* text :
         {"one=a", "one=a and two=b", "one=a and six=b", "not (one=a or six=b)"}) {
        CAPTURE(text);
        const CompiledCondition condition = compiled(text);
        const auto masks = condition.asMasks();
        REQUIRE(masks.has_value());
        for (const char* answers : {"", "one=a", "one=b", "one=a two=b", "one=a six=b", "six=b",
                                    "one=c six=c", "one=a|b six=b", "two=b"}) {
            CAPTURE(answers);
            const KnowledgeState state = sketch.state(answers);
            CHECK(masks->areOut(state) == condition.isTrue(state));
        }
    }
    CHECK_FALSE(compiled("one=a and three=a and six=a").asMasks().has_value());
    CHECK_FALSE(compiled("one=a or two=a").asMasks().has_value());
}
