// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/questionnaire_check.h"

#include "support/catch.h"
#include "support/sketch.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

Sketch drinkingByPage() {
    Sketch sketch;
    sketch.ask("alcohol", "none daily");
    sketch.askWhen("alcohol=daily", "shakes", "no yes", "no");
    sketch.decide("home clinic", "safety");
    sketch.weigh("shakes", "shakes=yes", "safety", "home-1");
    return sketch;
}

/// What was found, as "code subject" lines.
std::string foundInQuestionnaire(const Sketch& sketch) {
    std::string text;
    for (const Finding& finding : checkQuestionnaire(sketch.questionnaire, sketch.rules)) {
        text += (text.empty() ? "" : ", ") + finding.code + ' ' + finding.subject;
        CHECK(finding.section == 4);
        CHECK_FALSE(finding.message.empty());
    }
    return text;
}

} // namespace

TEST_CASE("a sound questionnaire gives no finding") {
    CHECK(foundInQuestionnaire(drinkingByPage()).empty());
}

TEST_CASE("a question that nothing reads is found") {
    Sketch sketch = drinkingByPage();
    sketch.ask("weather", "good bad");
    CHECK(foundInQuestionnaire(sketch) == "unread-question weather");
}

TEST_CASE("a question behind a derived variable or a count is read") {
    Sketch sketch = drinkingByPage();
    sketch.ask("a", "no yes");
    sketch.ask("b", "no yes");
    sketch.deriveCount("both", "a b", "0:no 2:yes");
    CHECK(foundInQuestionnaire(sketch) == "unread-question both");
    sketch.weigh("both", "both=yes", "safety", "home-1");
    CHECK(foundInQuestionnaire(sketch).empty());
}

TEST_CASE("a question that no case asks is found") {
    Sketch sketch = drinkingByPage();
    sketch.askWhen("shakes=yes and alcohol=none", "fits", "no yes", "no");
    sketch.weigh("fits", "fits=no and alcohol=none", "safety", "home+1");
    CHECK(foundInQuestionnaire(sketch) == "never-asked fits");
}

TEST_CASE("a safety question that waits for another kind of question is found") {
    Sketch sketch = drinkingByPage();
    sketch.variable("shakes").safety = true;
    CHECK(foundInQuestionnaire(sketch) == "hidden-safety-question shakes");
    sketch.variable("alcohol").safety = true;
    CHECK(foundInQuestionnaire(sketch).empty());
}

TEST_CASE("a safety question that only a deeper questionnaire asks is found") {
    Sketch sketch = drinkingByPage();
    sketch.variable("alcohol").safety = true;
    sketch.variable("alcohol").depth = Depth::Full;
    CHECK(foundInQuestionnaire(sketch) == "hidden-safety-question alcohol");
}

TEST_CASE("not over a question that is seldom asked is found") {
    Sketch sketch = drinkingByPage();
    sketch.weigh("calm", "not shakes=yes", "safety", "home+1");
    CHECK(foundInQuestionnaire(sketch) == "seldom-asked-negation calm");
    sketch.rules.rules.back().when = sketch.when("not alcohol=daily");
    CHECK(foundInQuestionnaire(sketch).empty());
    sketch.variable("alcohol").depth = Depth::More;
    CHECK(foundInQuestionnaire(sketch) == "seldom-asked-negation calm");
    sketch.rules.rules.back().when = sketch.when("not not alcohol=daily");
    CHECK(foundInQuestionnaire(sketch).empty());
}
