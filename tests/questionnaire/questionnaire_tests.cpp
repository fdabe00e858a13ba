// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "questionnaire/questionnaire.h"

#include "support/catch.h"
#include "support/random_sketch.h"
#include "support/text_pictures.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

Sketch drinking() {
    Sketch sketch;
    sketch.ask("alcohol", "none some daily");
    sketch.askWhen("alcohol=daily", "shakes", "no yes", "no");
    sketch.askWhen("shakes=yes", "seizure", "no yes", "no");
    sketch.onPage("alcohol-page", "use", "alcohol");
    sketch.onPage("shakes-page", "use", "shakes");
    sketch.onPage("seizure-page", "use", "seizure");
    return sketch;
}

std::string shownPages(const Sketch& sketch, std::string_view given, Depth depth) {
    std::string names;
    for (const Page* page : sketch.questionnaire.pagesToShow(sketch.state(given), depth)) {
        names += (names.empty() ? "" : " ") + page->id;
    }
    return names;
}

} // namespace

TEST_CASE("a question that is not asked takes the value of otherwise") {
    const Sketch sketch = drinking();
    const KnowledgeState state = sketch.state("alcohol=some");
    CHECK(state.possible(sketch.at("shakes")) == sketch.values("shakes", "no"));
    CHECK(sketch.questionnaire.isAsked(sketch.at("shakes"), state) == Truth::False);
}

TEST_CASE("a hidden question contributes no fact, whatever was answered before") {
    const Sketch sketch = drinking();
    const KnowledgeState state = sketch.state("alcohol=none shakes=yes seizure=yes");
    CHECK(state.possible(sketch.at("shakes")) == sketch.values("shakes", "no"));
    CHECK(state.possible(sketch.at("seizure")) == sketch.values("seizure", "no"));
}

TEST_CASE("while it is not known whether it is asked, the answer and otherwise are both possible") {
    const Sketch sketch = drinking();
    const KnowledgeState state = sketch.state("shakes=yes");
    CHECK(state.possible(sketch.at("shakes")) == sketch.values("shakes", "no|yes"));
    CHECK(sketch.questionnaire.isAsked(sketch.at("shakes"), state) == Truth::Unknown);
}

TEST_CASE("a question that is asked keeps its answer, and its whole domain without one") {
    const Sketch sketch = drinking();
    CHECK(sketch.state("alcohol=daily shakes=yes").possible(sketch.at("shakes")) ==
          sketch.values("shakes", "yes"));
    CHECK(sketch.state("alcohol=daily").possible(sketch.at("shakes")) ==
          sketch.values("shakes", "no|yes"));
}

TEST_CASE("not sure, rather not say and skipped are all unknown") {
    const Sketch sketch = drinking();
    for (const NoAnswer none : {NoAnswer::NotSure, NoAnswer::RatherNotSay, NoAnswer::Skipped}) {
        Answers answers;
        answers.give(sketch.at("alcohol"), none);
        CHECK(sketch.questionnaire.stateFrom(answers) == sketch.state(""));
    }
}

TEST_CASE("skip logic is settled in whatever order its questions stand") {
    Sketch sketch;
    sketch.ask("last", "no yes");
    sketch.ask("middle", "no yes");
    sketch.ask("first", "no yes");
    sketch.variable("last").skipLogic = SkipLogic{sketch.when("middle=yes"), 0};
    sketch.variable("middle").skipLogic = SkipLogic{sketch.when("first=yes"), 0};
    REQUIRE(sketch.questionnaire.orderSkipLogic());
    CHECK(sketch.state("first=no last=yes middle=yes").possible(sketch.at("last")) ==
          sketch.values("last", "no"));
}

TEST_CASE("questions that wait for each other are found") {
    Sketch sketch;
    sketch.ask("one", "no yes");
    sketch.ask("other", "no yes");
    sketch.variable("one").skipLogic = SkipLogic{sketch.when("other=yes"), 0};
    sketch.variable("other").skipLogic = SkipLogic{sketch.when("one=yes"), 0};
    CHECK_FALSE(sketch.questionnaire.orderSkipLogic());
}

TEST_CASE("a page is shown unless all of its questions are surely not asked") {
    const Sketch sketch = drinking();
    CHECK(shownPages(sketch, "", Depth::Short) == "alcohol-page shakes-page seizure-page");
    CHECK(shownPages(sketch, "alcohol=some", Depth::Short) == "alcohol-page");
    CHECK(shownPages(sketch, "alcohol=daily shakes=no", Depth::Short) ==
          "alcohol-page shakes-page");
}

TEST_CASE("a deeper question waits for a deeper questionnaire") {
    Sketch sketch = drinking();
    sketch.variable("alcohol").depth = Depth::Full;
    sketch.variable("shakes").depth = Depth::More;
    CHECK(shownPages(sketch, "alcohol=daily shakes=yes", Depth::Short) == "seizure-page");
    CHECK(shownPages(sketch, "alcohol=daily shakes=yes", Depth::Full) ==
          "alcohol-page seizure-page");
    CHECK(shownPages(sketch, "alcohol=daily shakes=yes", Depth::More) ==
          "alcohol-page shakes-page seizure-page");
}

TEST_CASE("safety is answered with a value or a word, and not by skipping") {
    Sketch sketch = drinking();
    for (const char* id : {"alcohol", "shakes"}) {
        sketch.variable(id).section = "safety";
    }
    const auto answered = [&](const Answers& answers) {
        return sketch.questionnaire.isSafetyAnswered(answers,
                                                     sketch.questionnaire.stateFrom(answers));
    };
    Answers answers;
    CHECK_FALSE(answered(answers));
    answers.give(sketch.at("alcohol"), sketch.values("alcohol", "daily"));
    CHECK_FALSE(answered(answers));
    answers.give(sketch.at("shakes"), NoAnswer::NotSure);
    CHECK(answered(answers));
    answers.give(sketch.at("shakes"), NoAnswer::RatherNotSay);
    CHECK(answered(answers));
    answers.give(sketch.at("shakes"), NoAnswer::Skipped);
    CHECK_FALSE(answered(answers));
    answers.give(sketch.at("alcohol"), sketch.values("alcohol", "none"));
    CHECK(answered(answers));
}

TEST_CASE("only pages with a named value count as answered, and ticks count as one page") {
    Sketch sketch;
    sketch.ask("a", "no yes");
    sketch.ask("b", "no yes");
    sketch.ask("c", "no yes");
    sketch.onPage("ticks", "use", "a b");
    sketch.onPage("choice", "use", "c");
    Answers answers = sketch.answers("a=yes b=no");
    CHECK(sketch.questionnaire.answeredPages(answers) == 1);
    answers.give(sketch.at("c"), NoAnswer::NotSure);
    CHECK(sketch.questionnaire.answeredPages(answers) == 1);
    answers.give(sketch.at("c"), sketch.values("c", "no"));
    CHECK(sketch.questionnaire.answeredPages(answers) == 2);
}

TEST_CASE("resolving what is partly known covers the resolved state of every completion") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const Sketch sketch = randomSketch(seed);
        const Questionnaire& questionnaire = sketch.questionnaire;
        Random random(seed + 5000);
        const KnowledgeState raw = questionnaire.rawState(randomAnswers(random, questionnaire));
        const KnowledgeState resolved = questionnaire.resolve(raw);
        CHECK(questionnaire.resolve(resolved) == resolved);
        forEachCompletion(questionnaire, raw, [&](const KnowledgeState& completion) {
            const KnowledgeState full = questionnaire.resolve(completion);
            for (VariableIndex index = 0; index < questionnaire.variables.count(); ++index) {
                REQUIRE(full.possible(index).size() == 1);
                REQUIRE(full.possible(index).isWithin(resolved.possible(index)));
            }
        });
    }
}
