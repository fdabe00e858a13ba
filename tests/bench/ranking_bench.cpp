// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/people.h"
#include "oracle/random_state.h"

#include <benchmark/benchmark.h>

namespace {

using namespace waymark;
using namespace waymark::bench;
using namespace waymark::tests;

constexpr int States = 1000;

std::vector<TwinState> twins(double known) {
    Random random(7);
    std::vector<TwinState> all;
    for (int i = 0; i < States; ++i) {
        all.push_back(randomTwin(random, engine().questionnaire().variables, known));
    }
    return all;
}

/// One ranking of the six settings by the engine; the argument is the percent that is known.
void rankByEngine(benchmark::State& state) {
    const std::vector<TwinState> all = twins(static_cast<double>(state.range(0)) / 100);
    const CompiledDecision& compiled = setting();
    const Weights weights(*compiled.decision, {});
    std::size_t next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(score(compiled, all[next].state, weights));
        next = next + 1 == all.size() ? 0 : next + 1;
    }
}
BENCHMARK(rankByEngine)->Arg(100)->Arg(70)->Arg(40);

/// The same by rules that are written out as ifs.
void rankByIfs(benchmark::State& state) {
    const std::vector<TwinState> all = twins(static_cast<double>(state.range(0)) / 100);
    const PlainDecision& plain = plainDecisions().front();
    const Weights weights(*setting().decision, {});
    std::array<std::int64_t, Decision::MaxCriteria> numbers{};
    for (std::size_t c = 0; c < numbers.size(); ++c) {
        numbers[c] = weights.of(static_cast<int>(c));
    }
    std::size_t next = 0;
    for (auto _ : state) {
        PlainOrder order;
        plain.decide(all[next].values.data(), numbers.data(), order);
        benchmark::DoNotOptimize(order);
        next = next + 1 == all.size() ? 0 : next + 1;
    }
}
BENCHMARK(rankByIfs)->Arg(100)->Arg(70)->Arg(40);

} // namespace
