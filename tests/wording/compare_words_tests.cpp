// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "wording/compare_words.h"

#include "support/catch.h"
#include "support/folders.h"
#include "support/real_data.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::tests;

namespace {

Case caseWith(Voice voice, const std::vector<std::pair<std::string, std::string>>& answers) {
    const Questionnaire& questionnaire = realEngine().questionnaire();
    Case made = caseIn(casesFolder() / "good" / "worked-example.json");
    made.voice = voice;
    for (const auto& [id, value] : answers) {
        const VariableIndex index = questionnaire.variables.find(id).value();
        const int place = questionnaire.variables[index].valueOf(value).value();
        made.answers.give(index, ValueSet::single(place));
    }
    return made;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) {
        text += line + '\n';
    }
    return text;
}

std::string summary(const Case& first, const Case& second,
                    OtherView other = OtherView::SomeoneElse) {
    const CompareWords words(realEngine(), realTexts(), first.voice, other);
    return joined(words.summary(compareCases(realEngine(), first, second)));
}

bool has(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("what comes first by each is said, and by whom") {
    const Case person = caseWith(Voice::Self, {});
    const Case mother = caseWith(Voice::Relative, {{"home-use", "pressure-or-dealing"}});
    const std::string text = summary(person, mother);
    CHECK(has(text, "By the first answers, this comes first: "));
    CHECK(has(text, "By the second: Dual-diagnosis care."));
    CHECK(has(summary(person, mother, OtherView::EarlierTime),
              "Last time it was: Dual-diagnosis care."));
    CHECK(has(summary(person, person), "By both, this comes first: "));
    const CompareWords words(realEngine(), realTexts(), Voice::Self);
    CHECK(words.who(person, mother) ==
          std::pair<std::string, std::string>("The person", "The relative"));
    CHECK(words.who(person, person) ==
          std::pair<std::string, std::string>("First answers", "Second answers"));
}

TEST_CASE("while one of them tells of a danger, no order is told") {
    const Case person = caseWith(Voice::Self, {});
    const Case mother = caseWith(Voice::Relative, {{"overdose-signs-now", "yes"}});
    for (const std::string& text : {summary(person, mother), summary(mother, person)}) {
        CHECK(has(text, "Look at that first."));
        CHECK_FALSE(has(text, "comes first: "));
    }
}

TEST_CASE("where one says too little for a ranking, no order is told") {
    Case blank;
    blank.voice = Voice::Relative;
    const std::string text = summary(caseWith(Voice::Self, {}), blank);
    CHECK(has(text, "too few answers for an order"));
    CHECK_FALSE(has(text, "comes first: "));
}

TEST_CASE("what was known at one time only is told apart from what has changed") {
    const Case now = caseWith(Voice::Self, {{"cover", "medicaid"}});
    Case before = caseWith(Voice::Self, {{"cover", "none"}});
    const CompareWords words(realEngine(), realTexts(), Voice::Self, OtherView::EarlierTime);
    const VariableIndex cover = realEngine().questionnaire().variables.find("cover").value();
    const auto talkOf = [&](const Case& other) {
        const CaseComparison comparison = compareCases(realEngine(), now, other);
        const auto found =
            std::ranges::find(comparison.differences, cover, &AnswerDifference::variable);
        REQUIRE(found != comparison.differences.end());
        return words.talk(*found);
    };
    CHECK(has(talkOf(before), "what has changed since then"));
    before.answers.take(cover);
    CHECK(has(talkOf(before), "at one of the 2 times only"));
}
