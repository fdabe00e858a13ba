// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "wording/insight_words.h"

#include "support/catch.h"
#include "support/folders.h"
#include "support/real_data.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

InsightWords words(Voice voice = Voice::Self) {
    return {*realSetting().decision, realTexts(), voice};
}

int place(const char* option) {
    return realSetting().decision->alternative(option).value();
}

bool hasText(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("an importance on which the first place hangs is said with its step and the other") {
    WeightRange range;
    range.criterion = realSetting().decision->criterion("cost").value();
    range.now = Fraction(2);
    const int home = place("outpatient");
    const int hospital = place("inpatient");
    range.firstAt = {hospital, home, home, home, home};
    CHECK(hasText(words().weightRange(range, ThreeSteps), "Not much"));
    CHECK(hasText(words().weightRange(range, ThreeSteps), "Inpatient care"));
    range.firstAt = {home, hospital, home, hospital, home};
    CHECK_FALSE(hasText(words().weightRange(range, ThreeSteps), "Inpatient care"));
    CHECK(hasText(words().weightRange(range, ImportanceSteps), "Inpatient care"));
    CHECK(words().weightRange(range, ThreeSteps).starts_with("Cost: "));
}

TEST_CASE("what moved is said in one or two sentences, with its reason") {
    Case before = caseIn(casesFolder() / "good" / "medication-bad-start.json");
    Case now = before;
    now.answers.give(realEngine().questionnaire().variables.find("alcohol").value(),
                     ValueSet::single(realEngine()
                                          .questionnaire()
                                          .variables[realEngine()
                                                         .questionnaire()
                                                         .variables.find("alcohol")
                                                         .value()]
                                          .valueOf("daily-with-shakes")
                                          .value()));
    const WhatMoved moved =
        whatMoved(realRanking(before, "setting"), realRanking(now, "setting"));
    REQUIRE(moved.newFirst.has_value());
    for (const Voice voice : {Voice::Self, Voice::Relative, Voice::Counselor}) {
        const std::string said = words(voice).moved(moved);
        CHECK(hasText(said, words(voice).option(*moved.newFirst)));
        CHECK_FALSE(hasText(said, "<"));
        CHECK_FALSE(hasText(said, "{"));
        CHECK(said.ends_with('.'));
    }
    CHECK(words().moved({}) == realTexts().text("moved.nothing", Voice::Self));
}

TEST_CASE("how often an option comes first is said as a count of a hundred") {
    WeightAcceptability weights;
    weights.share[0][0] = 0.826;
    CHECK(hasText(words().weightShare(weights, 0), "83 of 100"));
}

TEST_CASE("each text of the insights is there") {
    for (const std::string& key : insightTextKeys()) {
        CAPTURE(key);
        CHECK(realTexts().has(key));
    }
}
