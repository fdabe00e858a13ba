// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "rules/compiled_condition.h"

#include "support/catch.h"
#include "support/random_sketch.h"
#include "support/text_pictures.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

/// Enough variables for several words, one of them as wide as a word.
Sketch wideQuestionnaire() {
    Sketch sketch;
    std::string many;
    for (int value = 0; value < 64; ++value) {
        many += 'v' + std::to_string(value) + ' ';
    }
    sketch.ask("q0", "no yes");
    sketch.ask("q1", many);
    for (int i = 2; i < 40; ++i) {
        sketch.ask('q' + std::to_string(i), "a b c d e");
    }
    return sketch;
}

KnowledgeState randomState(Random& random, const Sketch& sketch) {
    return sketch.questionnaire.rawState(randomAnswers(random, sketch.questionnaire, 0.6));
}

} // namespace

TEST_CASE("a compiled condition comes to the same as its tree under every state") {
    const Sketch sketch = wideQuestionnaire();
    Random random(11);
    for (int turn = 0; turn < 300; ++turn) {
        const Condition tree =
            randomCondition(random, sketch, 0, sketch.questionnaire.askedCount());
        const CompiledCondition compiled(tree, sketch.layout());
        for (int i = 0; i < 20; ++i) {
            const KnowledgeState state = randomState(random, sketch);
            REQUIRE(compiled.evaluate(state) == evaluate(tree, state));
            REQUIRE(compiled.isTrue(state) == (evaluate(tree, state) == Truth::True));
        }
    }
}

TEST_CASE("empty parts compile to what they mean") {
    const Sketch sketch = wideQuestionnaire();
    const KnowledgeState state = sketch.state("");
    const std::vector<Condition> trees{
        Condition(),
        Condition::anyOf({}),
        Condition::negationOf(Condition()),
        Condition::negationOf(Condition::anyOf({})),
        Condition::isOneOf(0, ValueSet()),
        Condition::negationOf(Condition::isOneOf(0, ValueSet())),
        Condition::isOneOf(1, ValueSet::firstValues(64)),
        Condition::negationOf(Condition::isOneOf(1, ValueSet::firstValues(64))),
        Condition::anyOf({Condition::allOf({Condition::anyOf({})}), Condition()}),
    };
    for (const Condition& tree : trees) {
        const CompiledCondition compiled(tree, sketch.layout());
        CHECK(compiled.evaluate(state) == evaluate(tree, state));
        CHECK(compiled.isTrue(state) == (evaluate(tree, state) == Truth::True));
    }
}

TEST_CASE("a negation over several levels is worked into the masks") {
    const Sketch sketch = wideQuestionnaire();
    const Condition tree = sketch.when("not ( q0=yes and not ( q2=a or not q3=b ) )");
    const CompiledCondition compiled(tree, sketch.layout());
    for (const char* given :
         {"", "q0=yes", "q0=no", "q0=yes q2=b", "q0=yes q2=b q3=b", "q0=yes q2=a", "q2=b q3=b"}) {
        CAPTURE(given);
        CHECK(compiled.evaluate(sketch.state(given)) == evaluate(tree, sketch.state(given)));
    }
}
