// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "ranking/score.h"
#include "support/catch.h"
#include "support/random_sketch.h"

#include <cstdlib>
#include <new>

namespace {

long allocations = 0;

} // namespace

// Inlined, this pair looks mismatched to the compiler, so it stays out of line.
[[gnu::noinline]] void* operator new(std::size_t size) {
    ++allocations;
    if (void* memory = std::malloc(size == 0 ? 1 : size)) {
        return memory;
    }
    throw std::bad_alloc();
}

[[gnu::noinline]] void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    ++allocations;
    return std::malloc(size == 0 ? 1 : size);
}

[[gnu::noinline]] void operator delete(void* memory) noexcept {
    std::free(memory);
}

[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}

using namespace waymark;
using namespace waymark::tests;

TEST_CASE("the counter counts") {
    const long before = allocations;
    const std::vector<int> something(100);
    CHECK(allocations > before);
    CHECK(something.size() == 100);
}

TEST_CASE("scoring allocates nothing once the rules are compiled") {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const Sketch sketch = randomSketch(seed);
        const CompiledRuleBase compiled = sketch.compiled();
        const Weights weights(sketch.rules.decisions[0], {});
        Random random(seed);
        const KnowledgeState state =
            sketch.questionnaire.stateFrom(randomAnswers(random, sketch.questionnaire));
        const long before = allocations;
        long places = 0;
        for (int turn = 0; turn < 10; ++turn) {
            places += score(compiled.decision(0), state, weights).first();
        }
        const long after = allocations;
        CHECK(after == before);
        CHECK(places >= 0);
    }
}
