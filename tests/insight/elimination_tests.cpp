// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/elimination.h"

#include "support/catch.h"
#include "support/random_sketch.h"
#include "support/text_pictures.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::tests;

namespace {

Sums at(int first, int second) {
    Sums sums{};
    sums[0] = first;
    sums[1] = second;
    return sums;
}

Sketch questions(int count) {
    Sketch sketch;
    for (int i = 0; i < count; ++i) {
        sketch.ask('q' + std::to_string(i), "a b c");
    }
    return sketch;
}

/// A factor with drawn sums over some of the questions; now and then a way is impossible.
Factor randomFactor(Random& random, const KnowledgeState& state, int count) {
    std::vector<VariableIndex> scope;
    for (int i = 0; i < count; ++i) {
        if (random.below(2) == 0) {
            scope.push_back(i);
        }
    }
    return makeFactor(scope, state, [&](const KnowledgeState&) {
        return Frontier{at(random.below(7) - 3, random.below(7) - 3)};
    });
}

const Frontier& entryFor(const Factor& factor, const KnowledgeState& full,
                         const KnowledgeState& open) {
    std::size_t index = 0;
    std::size_t stride = 1;
    const ValueLists lists(open);
    for (const VariableIndex variable : factor.scope) {
        const std::vector<int> values = lists.of(variable);
        const auto place =
            std::ranges::find(values, full.possible(variable).first()) - values.begin();
        index += stride * static_cast<std::size_t>(place);
        stride *= values.size();
    }
    return factor.table[index];
}

bool isCovered(const Frontier& frontier, const Sums& point) {
    return std::ranges::any_of(frontier, [&](const Sums& kept) {
        return std::ranges::equal(kept, point, std::ranges::greater_equal());
    });
}

} // namespace

TEST_CASE("a factor asks once for every way its values can fall, the first variable fastest") {
    Sketch sketch;
    sketch.ask("x", "a b c");
    sketch.ask("y", "a b");
    std::string asked;
    const Factor factor =
        makeFactor({0, 1}, sketch.state("x=a|c"), [&](const KnowledgeState& state) {
            CHECK(state.isKnown(0));
            CHECK(state.isKnown(1));
            asked += std::to_string(state.possible(0).first()) +
                     std::to_string(state.possible(1).first()) + ' ';
            return Frontier{Sums{}};
        });
    CHECK(asked == "00 20 01 21 ");
    CHECK(factor.table.size() == 4);
}

TEST_CASE("nothing to add reaches nothing but the start") {
    const Sketch sketch = questions(1);
    const Elimination reached = eliminateAll({}, sketch.state(""));
    CHECK(reached.exact);
    CHECK(reached.frontier == Frontier{Sums{}});
}

TEST_CASE("only points that no other covers are kept") {
    const Sketch sketch = questions(1);
    const Factor factor = makeFactor({0}, sketch.state(""), [](const KnowledgeState& state) {
        switch (state.possible(0).first()) {
        case 0:
            return Frontier{at(2, 0)};
        case 1:
            return Frontier{at(1, 0)};
        default:
            return Frontier{at(0, 1)};
        }
    });
    Frontier found = eliminateAll({factor}, sketch.state("")).frontier;
    std::ranges::sort(found);
    CHECK(found == Frontier{at(0, 1), at(2, 0)});
}

TEST_CASE("an impossible way is never taken, whatever it would bring") {
    const Sketch sketch = questions(1);
    const KnowledgeState state = sketch.state("");
    const Factor brings = makeFactor({0}, state, [](const KnowledgeState& one) {
        return Frontier{at(one.possible(0).first(), 0)};
    });
    const Factor forbids = makeFactor({0}, state, [](const KnowledgeState& one) {
        return one.possible(0).first() == 2 ? Frontier{} : Frontier{Sums{}};
    });
    CHECK(eliminateAll({brings, forbids}, state).frontier == Frontier{at(1, 0)});
}

TEST_CASE("what the factors reach together is what trying everything reaches") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        Random random(seed);
        const int count = 5;
        const Sketch sketch = questions(count);
        const KnowledgeState state =
            sketch.questionnaire.rawState(randomAnswers(random, sketch.questionnaire, 0.2));
        std::vector<Factor> factors;
        factors.reserve(5);
        for (int i = 0; i < 5; ++i) {
            factors.push_back(randomFactor(random, state, count));
        }
        const Elimination reached = eliminateAll(factors, state);
        REQUIRE(reached.exact);
        std::vector<Sums> all;
        forEachCompletion(sketch.questionnaire, state, [&](const KnowledgeState& full) {
            Sums sum{};
            for (const Factor& factor : factors) {
                const Sums& more = entryFor(factor, full, state).front();
                std::ranges::transform(sum, more, sum.begin(), std::plus());
            }
            all.push_back(sum);
        });
        CHECK(std::ranges::all_of(
            all, [&](const Sums& point) { return isCovered(reached.frontier, point); }));
        CHECK(std::ranges::all_of(reached.frontier, [&](const Sums& kept) {
            return std::ranges::find(all, kept) != all.end();
        }));
    }
}
