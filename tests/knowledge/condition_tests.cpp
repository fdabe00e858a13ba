// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "knowledge/condition.h"

#include "support/catch.h"
#include "support/random_sketch.h"
#include "support/text_pictures.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

Sketch twoQuestions() {
    Sketch sketch;
    sketch.ask("alcohol", "none some daily");
    sketch.ask("age", "young old");
    return sketch;
}

Truth truthOf(const Sketch& sketch, std::string_view condition, std::string_view given) {
    return evaluate(sketch.when(condition), sketch.state(given));
}

} // namespace

TEST_CASE("an atom is true when every possible value is named, false when none is, else unknown") {
    const Sketch sketch = twoQuestions();
    CHECK(truthOf(sketch, "alcohol=some|daily", "alcohol=daily") == Truth::True);
    CHECK(truthOf(sketch, "alcohol=some|daily", "alcohol=some|daily") == Truth::True);
    CHECK(truthOf(sketch, "alcohol=some|daily", "alcohol=none") == Truth::False);
    CHECK(truthOf(sketch, "alcohol=some|daily", "alcohol=none|some") == Truth::Unknown);
    CHECK(truthOf(sketch, "alcohol=some|daily", "") == Truth::Unknown);
}

TEST_CASE("a missing answer is never taken as no") {
    const Sketch sketch = twoQuestions();
    CHECK(truthOf(sketch, "not alcohol=daily", "") == Truth::Unknown);
    CHECK(truthOf(sketch, "alcohol=none", "") == Truth::Unknown);
}

TEST_CASE("one known part may settle a condition whatever the unknown part is") {
    const Sketch sketch = twoQuestions();
    CHECK(truthOf(sketch, "alcohol=daily or age=old", "age=old") == Truth::True);
    CHECK(truthOf(sketch, "alcohol=daily and age=old", "age=young") == Truth::False);
    CHECK(truthOf(sketch, "alcohol=daily and age=old", "age=old") == Truth::Unknown);
    CHECK(truthOf(sketch, "not ( alcohol=daily and age=old )", "age=young") == Truth::True);
}

TEST_CASE("all of nothing is true and any of nothing is false") {
    const Sketch sketch = twoQuestions();
    CHECK(evaluate(Condition(), sketch.state("")) == Truth::True);
    CHECK(evaluate(Condition::allOf({}), sketch.state("")) == Truth::True);
    CHECK(evaluate(Condition::anyOf({}), sketch.state("")) == Truth::False);
    CHECK(evaluate(Condition::negationOf({}), sketch.state("")) == Truth::False);
    CHECK(Condition().isAlwaysTrue());
    CHECK_FALSE(sketch.when("age=old").isAlwaysTrue());
}

TEST_CASE("the variables a condition reads are each named once, in order") {
    const Sketch sketch = twoQuestions();
    CHECK(variablesRead(sketch.when("age=old and ( not alcohol=none or age=young )")) ==
          std::vector<VariableIndex>{0, 1});
    CHECK(variablesRead(Condition()).empty());
}

TEST_CASE("knowing more never turns a settled condition around or back to unknown") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Sketch sketch = randomSketch(seed);
        Random random(seed + 1000);
        const KnowledgeState raw =
            sketch.questionnaire.rawState(randomAnswers(random, sketch.questionnaire));
        const KnowledgeState known = sketch.questionnaire.resolve(raw);
        const KnowledgeState more =
            sketch.questionnaire.resolve(randomCompletion(random, sketch.questionnaire, raw));
        for (const Rule& rule : sketch.rules.rules) {
            const Truth before = evaluate(rule.when, known);
            const Truth after = evaluate(rule.when, more);
            CAPTURE(seed, rule.id);
            CHECK(after != Truth::Unknown);
            CHECK((before == Truth::Unknown || before == after));
        }
    }
}
