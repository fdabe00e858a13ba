// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/completion_search.h"

#include "support/catch.h"
#include "support/random_sketch.h"
#include "support/sketch.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

Sketch drinking() {
    Sketch sketch;
    sketch.ask("alcohol", "none daily");
    sketch.askWhen("alcohol=daily", "shakes", "no yes", "no");
    sketch.ask("sleep", "good poor");
    sketch.ask("mood", "good poor");
    sketch.deriveFirst("strain", "low high", {"sleep=poor or mood=poor -> high", "low"});
    return sketch;
}

/// The completion that makes the condition true, as words.
std::string foundFor(const std::string& condition) {
    const Sketch sketch = drinking();
    const Condition when = sketch.when(condition);
    const auto found =
        findCompletion(sketch.questionnaire, askedBehind({&when}, sketch.questionnaire),
                       trueAndFalse({&when}, {}));
    return found ? describeCase(sketch.questionnaire, *found) : "nothing";
}

std::string namesBehind(const std::string& condition) {
    const Sketch sketch = drinking();
    const Condition when = sketch.when(condition);
    std::string names;
    for (const VariableIndex variable : askedBehind({&when}, sketch.questionnaire)) {
        names += (names.empty() ? "" : " ") + sketch.questionnaire.variables[variable].id;
    }
    return names;
}

} // namespace

TEST_CASE("a completion is found through skip logic and derivations") {
    CHECK(foundFor("alcohol=daily") == "alcohol=daily");
    CHECK(foundFor("shakes=yes") == "alcohol=daily, shakes=yes");
    CHECK(foundFor("strain=high and mood=good") == "sleep=poor, mood=good");
    CHECK(foundFor("shakes=yes and alcohol=none") == "nothing");
    CHECK(foundFor("strain=low and sleep=poor") == "nothing");
}

TEST_CASE("what a condition hangs on is followed down to what is asked, its own first") {
    CHECK(namesBehind("alcohol=none") == "alcohol");
    CHECK(namesBehind("shakes=yes and sleep=good") == "shakes sleep alcohol");
    CHECK(namesBehind("strain=high") == "sleep mood");
    CHECK(namesBehind("").empty());
}

TEST_CASE("a case leaves out what nobody is asked in it") {
    const Sketch sketch = drinking();
    CHECK(describeCase(sketch.questionnaire, sketch.raw("alcohol=none shakes=yes sleep=poor")) ==
          "alcohol=none, sleep=poor");
    CHECK(describeCase(sketch.questionnaire, sketch.raw("")).empty());
}

TEST_CASE("the search agrees with trying every completion") {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        const Sketch sketch = randomSketch(seed);
        const Questionnaire& questionnaire = sketch.questionnaire;
        Random random(seed);
        const auto any = [&] {
            return randomCondition(random, sketch, 0, questionnaire.variables.count());
        };
        const Condition one = Condition::allOf({any(), any()});
        const Condition two = any();
        const Goal goal = trueAndFalse({&one}, {&two});

        bool exists = false;
        forEachCompletion(questionnaire, KnowledgeState(sketch.layout()),
                          [&](const KnowledgeState& raw) {
                              const KnowledgeState state = questionnaire.resolve(raw);
                              exists = exists || (evaluate(one, state) == Truth::True &&
                                                  evaluate(two, state) == Truth::False);
                          });
        const auto found =
            findCompletion(questionnaire, askedBehind({&one, &two}, questionnaire), goal);
        CHECK(found.has_value() == exists);
        if (found) {
            CHECK(goal(questionnaire.resolve(*found)) == Truth::True);
        }
    }
}
