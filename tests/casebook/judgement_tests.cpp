// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casebook/judgement.h"

#include "support/catch.h"
#include "support/sketch.h"

#include <memory>

using namespace waymark;
using namespace waymark::tests;

namespace {

/// Three settings: home before clinic before stay, unless something speaks against one.
struct Three {
    Sketch sketch;

    Three() {
        sketch.ask("danger", "no yes");
        sketch.ask("bleach", "no yes");
        sketch.decide("home+2 clinic+1 stay", "safety cost").id = "setting";
        sketch.ruleOut("not-home", "bleach=yes", true, "home");
        sketch.stop("danger-now", "danger=yes");
    }
    [[nodiscard]] Result result(const char* answers) {
        m_engine = std::make_unique<Engine>(sketch.questionnaire, sketch.rules);
        Case answered;
        answered.answers = sketch.answers(answers);
        return m_engine->evaluate(answered);
    }

private:
    std::unique_ptr<Engine> m_engine;
};

Judgement toFirst(const char* option) {
    return {option, 1, "The client has a bed there from Monday.", "R. T.", "2026-11-26T19:30:00Z"};
}

using Order = std::vector<std::string>;

} // namespace

TEST_CASE("a judgement moves one option and leaves the others in their order") {
    Three three;
    const Result result = three.result("danger=no bleach=no");
    CHECK(counselorOrder(result, {}) == Order{"home", "clinic", "stay"});
    CHECK_FALSE(refusalOf(toFirst("stay"), result, {}));
    CHECK(counselorOrder(result, {toFirst("stay")}) == Order{"stay", "home", "clinic"});
    Judgement last = toFirst("stay");
    last.option = "home";
    last.place = 3;
    CHECK(counselorOrder(result, {toFirst("stay"), last}) == Order{"stay", "clinic", "home"});
    last.place = 9;
    CHECK(counselorOrder(result, {last}).back() == "home");
}

TEST_CASE("a safety stop cannot be overridden, before or after") {
    Three three;
    const Result held = three.result("danger=yes bleach=no");
    REQUIRE(held.isHeld());
    CHECK(refusalOf(toFirst("stay"), held, {}) == JudgementRefusal::SafetyStop);
    CHECK(counselorOrder(held, {toFirst("stay")}) == Order{"home", "clinic", "stay"});
}

TEST_CASE("what a rule forbids cannot be put first") {
    Three three;
    const Result result = three.result("danger=no bleach=yes");
    CHECK(refusalOf(toFirst("home"), result, {}) == JudgementRefusal::RuledOut);
    CHECK(counselorOrder(result, {toFirst("home")}) == Order{"clinic", "stay", "home"});
}

TEST_CASE("a judgement needs a reason, a name for who decides, and a change") {
    Three three;
    const Result result = three.result("danger=no bleach=no");
    Judgement judgement = toFirst("stay");
    judgement.reason = " \n";
    CHECK(refusalOf(judgement, result, {}) == JudgementRefusal::NoReason);
    judgement = toFirst("stay");
    judgement.who.clear();
    CHECK(refusalOf(judgement, result, {}) == JudgementRefusal::NoWho);
    judgement = toFirst("stay");
    judgement.reason.assign(Judgement::LongestReason + 1, 'x');
    CHECK(refusalOf(judgement, result, {}) == JudgementRefusal::TooLong);
    CHECK(refusalOf(toFirst("home"), result, {}) == JudgementRefusal::SamePlace);
    CHECK(refusalOf(toFirst("stay"), result, {toFirst("stay")}) == JudgementRefusal::SamePlace);
    CHECK(refusalOf(toFirst("moon"), result, {}) == JudgementRefusal::UnknownOption);
}

TEST_CASE("with too little known there is no order to change") {
    Three three;
    three.sketch.onPage("all", "one", "danger bleach");
    three.sketch.rules.decisions.front().leastAnswers = 1;
    const Result result = three.result("");
    REQUIRE(result.of("setting")->abstention.holds());
    CHECK(refusalOf(toFirst("stay"), result, {}) == JudgementRefusal::NoOrder);
}
