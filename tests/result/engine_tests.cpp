// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "result/engine.h"

#include "support/catch.h"
#include "support/random_sketch.h"
#include "support/text_pictures.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

/// Home comes first unless there is no money, which is as likely as the odds say.
Sketch homeOrClinic(int odds) {
    Sketch sketch;
    sketch.ask("overdose", "no yes");
    sketch.variable("overdose").section = "safety";
    sketch.ask("money", "some none");
    sketch.variable("money").usual = {0, odds};
    sketch.ask("age", "young old");
    sketch.onPage("overdose", "safety", "overdose");
    sketch.onPage("money", "about", "money");
    sketch.onPage("age", "about", "age");
    sketch.decide("home+1 clinic", "safety");
    sketch.weigh("no-money", "money=none", "safety", "home-2");
    sketch.stop("overdose-now", "overdose=yes");
    return sketch;
}

Case caseOf(const Sketch& sketch, std::string_view given) {
    Case answered;
    answered.answers = sketch.answers(given);
    return answered;
}

Certainty certaintyAt(int odds, std::string_view given) {
    const Sketch sketch = homeOrClinic(odds);
    const Engine engine(sketch.questionnaire, sketch.rules);
    return engine.evaluate(caseOf(sketch, given)).of("setting")->certainty;
}

} // namespace

TEST_CASE("how sure the first place is follows how often it stays first") {
    CHECK(certaintyAt(1, "overdose=no money=some") == Certainty::Settled);
    CHECK(certaintyAt(19, "overdose=no") == Certainty::Settled);
    CHECK(certaintyAt(18, "overdose=no") == Certainty::Leaning);
    CHECK(certaintyAt(3, "overdose=no") == Certainty::Leaning);
    CHECK(certaintyAt(2, "overdose=no") == Certainty::Open);
}

TEST_CASE("nothing is ranked until safety is answered") {
    const Sketch sketch = homeOrClinic(9);
    const Engine engine(sketch.questionnaire, sketch.rules);
    const Result result = engine.evaluate(caseOf(sketch, "money=some"));
    CHECK(result.of("setting")->certainty == Certainty::Abstain);
    CHECK(result.of("setting")->abstention.safetyUnanswered);
}

TEST_CASE("nothing is ranked until enough pages are answered, and it says how many are missing") {
    Sketch sketch = homeOrClinic(9);
    sketch.rules.decisions[0].leastAnswers = 3;
    const Engine engine(sketch.questionnaire, sketch.rules);
    const Result few = engine.evaluate(caseOf(sketch, "overdose=no"));
    CHECK(few.of("setting")->certainty == Certainty::Abstain);
    CHECK(few.of("setting")->abstention.answersMissing == 2);
    const Result enough = engine.evaluate(caseOf(sketch, "overdose=no money=some age=old"));
    CHECK(enough.of("setting")->certainty == Certainty::Settled);
    CHECK_FALSE(enough.of("setting")->abstention.holds());
}

TEST_CASE("a stop holds the result, and needs no other answer") {
    const Sketch sketch = homeOrClinic(9);
    const Engine engine(sketch.questionnaire, sketch.rules);
    const Result result = engine.evaluate(caseOf(sketch, "overdose=yes"));
    REQUIRE(result.stops.size() == 1);
    CHECK(result.stops[0]->id == "overdose-now");
    CHECK(result.isHeld());
    CHECK(engine.stops(sketch.answers("overdose=yes")) == result.stops);
    CHECK_FALSE(engine.evaluate(caseOf(sketch, "overdose=no")).isHeld());
    CHECK_FALSE(engine.evaluate(caseOf(sketch, "")).isHeld());
}

TEST_CASE("a decision is found by its id") {
    const Sketch sketch = homeOrClinic(9);
    const Engine engine(sketch.questionnaire, sketch.rules);
    const Result result = engine.evaluate(caseOf(sketch, ""));
    CHECK(result.of("setting") != nullptr);
    CHECK(result.of("medication") == nullptr);
}

TEST_CASE("the same case gives the same result on every run") {
    const Sketch sketch = randomSketch(4);
    const Engine engine(sketch.questionnaire, sketch.rules);
    Random random(4);
    Case answered;
    answered.answers = randomAnswers(random, sketch.questionnaire);
    const Result one = engine.evaluate(answered);
    const Result other = engine.evaluate(answered);
    CHECK(picture(one.decisions[0].ranking) == picture(other.decisions[0].ranking));
    CHECK(one.decisions[0].acceptability.share == other.decisions[0].acceptability.share);
}

TEST_CASE("band ends are given in steps") {
    const Sketch sketch = homeOrClinic(9);
    const Engine engine(sketch.questionnaire, sketch.rules);
    const Result result = engine.evaluate(caseOf(sketch, "overdose=no"));
    CHECK(result.of("setting")->low(0) == Fraction(-1));
    CHECK(result.of("setting")->high(0) == Fraction(1));
    CHECK(result.of("setting")->low(1) == Fraction(0));
}

namespace {

/// A stop for drink with shakes that a known calm past calls off, with signs to look for.
Sketch drinkWithSigns() {
    Sketch sketch = homeOrClinic(9);
    sketch.ask("drink", "no some shakes");
    sketch.askWhen("drink=shakes", "seizure", "no yes", "no");
    Rule& stop = sketch.stop("drink-stop", "drink=shakes");
    stop.unless = sketch.when("seizure=no");
    stop.checkFirst = {{sketch.at("drink")}, "check-drink"};
    return sketch;
}

std::string checksAt(std::string_view given, std::optional<NoAnswer> drink = {}) {
    const Sketch sketch = drinkWithSigns();
    const Engine engine(sketch.questionnaire, sketch.rules);
    Case answered = caseOf(sketch, given);
    if (drink) {
        answered.answers.give(sketch.at("drink"), *drink);
    }
    const Result result = engine.evaluate(answered);
    std::string ids;
    for (const Rule* rule : result.checksFirst) {
        ids += rule->id;
    }
    // Whatever the checks are, only stops hold a result.
    CHECK(result.isHeld() == !result.stops.empty());
    return ids.empty() && result.isHeld() ? "held" : ids;
}

} // namespace

TEST_CASE("an answer that leaves a danger open calls for a look at its signs") {
    CHECK(checksAt("", NoAnswer::NotSure) == "drink-stop");
    CHECK(checksAt("", NoAnswer::RatherNotSay) == "drink-stop");
    CHECK(checksAt("drink=some|shakes") == "drink-stop");
}

TEST_CASE("signs are not called for by what is ruled out, skipped, not asked yet or a stop") {
    CHECK(checksAt("").empty());
    CHECK(checksAt("", NoAnswer::Skipped).empty());
    CHECK(checksAt("drink=no").empty());
    CHECK(checksAt("drink=no|some").empty());
    CHECK(checksAt("drink=shakes seizure=no").empty());
    CHECK(checksAt("drink=shakes") == "held");
    CHECK(checksAt("seizure=no", NoAnswer::NotSure).empty());
    CHECK(checksAt("seizure=yes", NoAnswer::NotSure) == "drink-stop");
}

TEST_CASE("a rule that says these are not the question keeps them from being ranked") {
    Sketch sketch = homeOrClinic(9);
    sketch.line(RuleKind::Unranked, "not-the-question", "age=old", "");
    const Engine engine(sketch.questionnaire, sketch.rules);
    const Result old = engine.evaluate(caseOf(sketch, "overdose=no age=old"));
    REQUIRE(old.of("setting")->abstention.rules.size() == 1);
    CHECK(old.of("setting")->abstention.rules.front()->id == "not-the-question");
    CHECK(old.of("setting")->certainty == Certainty::Abstain);
    CHECK(old.worthFindingOut.empty());
    CHECK(engine.whatWouldChange(caseOf(sketch, "overdose=no age=old")).singles.empty());
    // The order itself is there all the same, for those who look at the rules.
    CHECK(old.of("setting")->ranking.standings.size() == 2);
}

TEST_CASE("a rule about the question only speaks when it is known to hold") {
    Sketch sketch = homeOrClinic(9);
    sketch.line(RuleKind::Unranked, "not-the-question", "age=old", "");
    const Engine engine(sketch.questionnaire, sketch.rules);
    for (const char* given : {"overdose=no age=young", "overdose=no"}) {
        const Result result = engine.evaluate(caseOf(sketch, given));
        CHECK(result.of("setting")->abstention.rules.empty());
        CHECK(result.of("setting")->certainty != Certainty::Abstain);
        CHECK_FALSE(result.worthFindingOut.empty());
        CHECK_FALSE(engine.whatWouldChange(caseOf(sketch, given)).singles.empty());
    }
}
