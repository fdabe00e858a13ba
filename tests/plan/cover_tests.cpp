// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "plan/cover.h"

#include "plan/place_facts.h"
#include "support/catch.h"
#include "support/real_data.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

TakesCover with(const std::string& cover, std::set<std::string, std::less<>> facts) {
    const Questionnaire& questionnaire = realEngine().questionnaire();
    Answers answers;
    if (!cover.empty()) {
        const VariableIndex index = questionnaire.variables.find("cover").value();
        const int value = questionnaire.variables[index].valueOf(cover).value();
        answers.give(index, ValueSet::single(value));
    }
    NotedPlace place;
    place.listed = ListedPlace{{}, {}, {}, std::move(facts), 2022};
    return takesCover(place, questionnaire, questionnaire.stateFrom(answers));
}

} // namespace

TEST_CASE("a place takes a cover that the list names, and never surely refuses one") {
    CHECK(with("medicaid", {"medicaid"}) == TakesCover::Listed);
    CHECK(with("medicare", {"medicare"}) == TakesCover::Listed);
    CHECK(with("private", {"private-insurance"}) == TakesCover::Listed);
    CHECK(with("military", {"military-insurance"}) == TakesCover::Listed);
    CHECK(with("medicaid", {"private-insurance"}) == TakesCover::Ask);
    CHECK(with("national-health", {"medicaid"}) == TakesCover::Ask);
}

TEST_CASE("who has no cover hears of ways to pay less") {
    CHECK(with("none", {"sliding-fee"}) == TakesCover::HelpToPay);
    CHECK(with("none", {"no-pay"}) == TakesCover::HelpToPay);
    CHECK(with("none", {"payment-help"}) == TakesCover::HelpToPay);
    CHECK(with("none", {"medicaid"}) == TakesCover::Ask);
}

TEST_CASE("where cover or list is not known, it is to be asked") {
    CHECK(with("", {"medicaid"}) == TakesCover::Ask);
    const Questionnaire& questionnaire = realEngine().questionnaire();
    const NotedPlace byHand{"Oak Street", "", "", {}};
    CHECK(takesCover(byHand, questionnaire, questionnaire.stateFrom({})) == TakesCover::Ask);
}

TEST_CASE("what is looked for in the directory are facts of it") {
    for (const char* id : {"medicaid", "medicare", "private-insurance", "military-insurance",
                           "no-pay", "sliding-fee", "payment-help"}) {
        CHECK(factWithId(id));
    }
}
