// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "wording/insight_words.h"

#include "support/catch.h"
#include "support/folders.h"
#include "support/real_data.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

InsightWords insightWords(Voice voice = Voice::Self) {
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
    const ValueSet home = ValueSet::single(place("outpatient"));
    const ValueSet hospital = ValueSet::single(place("inpatient"));
    range.firstAt = {hospital, home, home, home, home};
    CHECK(insightWords().weightRange(range, ThreeSteps) ==
          "Cost: At \"Not much\", this comes first: inpatient care.");
    range.firstAt = {home, hospital, home, hospital, home};
    CHECK_FALSE(hasText(insightWords().weightRange(range, ThreeSteps), "inpatient care"));
    CHECK(hasText(insightWords().weightRange(range, ImportanceSteps), "inpatient care"));
    range.firstAt = {home | hospital, home, home, home, home};
    CHECK(insightWords().weightRange(range, ThreeSteps) ==
          "Cost: At \"Not much\", these share the first place: outpatient and inpatient care.");
    range.firstAt.fill(home | hospital);
    CHECK(insightWords().weightRange(range, ThreeSteps).starts_with("Cost: "));
}

TEST_CASE("how often an option comes first is said as a count of a hundred") {
    WeightAcceptability weights;
    weights.share[0][0] = 0.826;
    CHECK(hasText(insightWords().weightShare(weights, 0), "83 of 100"));
}

TEST_CASE("what a change brings says whether the first place is shared") {
    WhatIf change;
    change.first = place("inpatient");
    CHECK(insightWords().brings(change) == "inpatient care would come first");
    change.sharedWith = {place("outpatient")};
    CHECK(insightWords().brings(change) ==
          "inpatient care would share the first place with outpatient care");
    change.sharedWith = {place("outpatient"), place("dual-diagnosis"),
                         place("therapeutic-community")};
    change.lifted = {place("inpatient")};
    CHECK(
        insightWords().brings(change) ==
        "inpatient care would share the first place with outpatient care, dual-diagnosis care and "
        "therapeutic community, and inpatient care would open up");
    CHECK(insightWords().brings({}).empty());
}

TEST_CASE("each text of the insights is there") {
    for (const std::string& key : insightTextKeys()) {
        CAPTURE(key);
        CHECK(realTexts().has(key));
    }
}
