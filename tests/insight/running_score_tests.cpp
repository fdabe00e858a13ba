// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/running_score.h"

#include "support/catch.h"
#include "support/random_sketch.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

bool isSame(const Score& a, const Score& b) {
    return a.fit == b.fit && a.tier == b.tier && a.order == b.order && a.rank == b.rank &&
           a.denominator == b.denominator && a.count == b.count;
}

} // namespace

TEST_CASE("a variable that a question or a derivation reads has dependents, others have none") {
    Sketch sketch;
    sketch.ask("drinks", "no yes");
    sketch.askWhen("drinks=yes", "shakes", "no yes", "no");
    sketch.ask("ticked", "no yes");
    sketch.ask("excused", "no yes");
    CountBands& count = sketch.deriveCount("severe", "ticked", "0:no 1:yes");
    count.exceptions.push_back({sketch.when("excused=yes"), {sketch.at("ticked")}});
    sketch.deriveFirst("risk", "no yes", {"severe=yes -> yes", "no"});
    const Dependents dependents(sketch.questionnaire);
    for (const char* read : {"drinks", "ticked", "excused", "severe"}) {
        CHECK(dependents.hasAny(sketch.at(read)));
    }
    CHECK_FALSE(dependents.hasAny(sketch.at("shakes")));
    CHECK_FALSE(dependents.hasAny(sketch.at("risk")));
}

TEST_CASE("a score that is kept up is the score worked out anew, answer after answer") {
    int answers = 0;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        Random random(seed + 5);
        const Sketch sketch = randomSketch(seed);
        const CompiledRuleBase compiled = sketch.compiled();
        const Weights weights(sketch.rules.decisions[0],
                              randomImportance(random, sketch.rules.decisions[0]));
        const Dependents dependents(sketch.questionnaire);
        KnowledgeState raw =
            sketch.questionnaire.rawState(randomAnswers(random, sketch.questionnaire, 0.5));
        RunningScore running(compiled.decision(0), sketch.questionnaire, raw);
        CHECK(isSame(running.score(weights),
                     score(compiled.decision(0), sketch.questionnaire.resolve(raw), weights)));
        for (int turn = 0; turn < 12; ++turn) {
            const VariableIndex index = random.below(sketch.questionnaire.askedCount());
            if (dependents.hasAny(index)) {
                continue;
            }
            const int value = random.below(sketch.questionnaire.variables[index].domain().size());
            raw.set(index, ValueSet::single(value));
            running.answer(index, value);
            CAPTURE(seed, turn, index);
            CHECK(running.resolved() == sketch.questionnaire.resolve(raw));
            CHECK(isSame(running.score(weights),
                         score(compiled.decision(0), running.resolved(), weights)));
            ++answers;
        }
    }
    CHECK(answers > 300);
}
