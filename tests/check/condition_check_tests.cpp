// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/condition_check.h"

#include "check/finding_words.h"
#include "support/catch.h"
#include "support/sketch.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

Sketch drinkingByAnswer() {
    Sketch sketch;
    sketch.ask("alcohol", "none some daily");
    sketch.askWhen("alcohol=daily", "shakes", "no yes", "no");
    sketch.decide("home clinic", "safety cost");
    return sketch;
}

std::string found(const Sketch& sketch) {
    return words(checkConditions(sketch.questionnaire, sketch.rules));
}

std::string contradictions(const Sketch& sketch) {
    return words(checkContradictions(sketch.questionnaire, sketch.rules));
}

} // namespace

TEST_CASE("a condition that can never be true, or never false, is found") {
    Sketch sketch = drinkingByAnswer();
    sketch.weigh("sound", "alcohol=daily and shakes=no", "safety", "home+1");
    sketch.weigh("always", "", "safety", "home+2");
    CHECK(found(sketch).empty());
    sketch.weigh("never", "shakes=yes and not alcohol=daily", "safety", "home-1");
    sketch.weigh("ever", "shakes=no or alcohol=daily", "safety", "home-2");
    CHECK(found(sketch) == "never-true never, always-true ever");
}

TEST_CASE("an unless that always or never calls a stop off is found") {
    Sketch sketch = drinkingByAnswer();
    Rule& stop = sketch.stop("shaking", "shakes=yes");
    stop.unless = sketch.when("alcohol=none");
    CHECK(found(sketch) == "never-true shaking");
    stop.unless = sketch.when("alcohol=daily");
    CHECK(found(sketch) == "always-true shaking");
    stop.unless = sketch.when("alcohol=some|daily and shakes=no");
    stop.when = sketch.when("alcohol=some|daily");
    CHECK(found(sketch).empty());
}

TEST_CASE("a rule_out within a stronger one is redundant, a weaker one around it is not") {
    Sketch sketch = drinkingByAnswer();
    sketch.ruleOut("daily", "alcohol=daily", true, "home");
    Rule& inner = sketch.ruleOut("shaking", "shakes=yes", true, "home");
    CHECK(found(sketch) == "redundant shaking");
    inner.hard = false;
    CHECK(found(sketch) == "redundant shaking");
    inner.hard = true;
    inner.alternatives = {0, 1};
    CHECK(found(sketch).empty());
    inner.alternatives = {0};
    sketch.rules.rules.front().hard = false;
    CHECK(found(sketch).empty());
}

TEST_CASE("of two rule_outs that are the same, one is redundant") {
    Sketch sketch = drinkingByAnswer();
    sketch.ruleOut("b", "alcohol=daily", true, "home");
    sketch.ruleOut("a", "not alcohol=none|some", true, "home");
    CHECK(found(sketch) == "redundant a");
}

TEST_CASE("a stop is redundant only where nothing calls the other off") {
    Sketch sketch = drinkingByAnswer();
    sketch.ask("company", "no yes");
    sketch.stop("daily", "alcohol=daily").help = "panel";
    sketch.stop("shaking", "shakes=yes").help = "panel";
    CHECK(found(sketch) == "redundant shaking");
    sketch.rules.rules[0].unless = sketch.when("company=yes");
    CHECK(found(sketch).empty());
    sketch.rules.rules[1].unless = sketch.when("company=yes");
    CHECK(found(sketch) == "redundant shaking");
    sketch.rules.rules[1].help = "other";
    CHECK(found(sketch).empty());
}

TEST_CASE("steps that add up are meant, the same reason twice is not") {
    Sketch sketch = drinkingByAnswer();
    sketch.weigh("some", "alcohol=some|daily", "safety", "home-1");
    sketch.weigh("daily", "alcohol=daily", "safety", "home-1");
    CHECK(found(sketch).empty());
    sketch.weigh("again", "not alcohol=none", "safety", "home-1");
    CHECK(found(sketch) == "counted-twice again");
    sketch.rules.rules.back().criterion = 1;
    CHECK(found(sketch).empty());
}

TEST_CASE("conditions of the questionnaire itself are looked at") {
    Sketch sketch = drinkingByAnswer();
    sketch.deriveFirst("risk", "low high",
                       {"alcohol=some|daily -> high", "shakes=yes -> high", "low"});
    CHECK(found(sketch) == "never-true risk");
    sketch.questionnaire.variables.edit(sketch.at("shakes")).skipLogic->askWhen =
        sketch.when("alcohol=none|some|daily");
    CHECK(found(sketch) == "always-true shakes");
}

TEST_CASE("hard rule_outs that leave nothing together are found, one that means to is not") {
    Sketch sketch = drinkingByAnswer();
    sketch.ruleOut("home", "alcohol=daily", true, "home");
    Rule& clinic = sketch.ruleOut("clinic", "alcohol=none", true, "clinic");
    CHECK(contradictions(sketch).empty());
    clinic.when = sketch.when("shakes=yes");
    const Findings findings = checkContradictions(sketch.questionnaire, sketch.rules);
    CHECK(words(findings) == "nothing-left home");
    CHECK(findings.front().counterexample == "alcohol=daily, shakes=yes");
    clinic.hard = false;
    CHECK(contradictions(sketch).empty());
    clinic.hard = true;
    clinic.alternatives = {0, 1};
    CHECK(contradictions(sketch).empty());
}
