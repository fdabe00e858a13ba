// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/people.h"
#include "oracle/random_state.h"

#include <benchmark/benchmark.h>

#include <algorithm>

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

void byEngine(benchmark::State& state, const CompiledDecision& compiled, double known) {
    const std::vector<TwinState> all = twins(known);
    const Weights weights(*compiled.decision, {});
    std::size_t next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(score(compiled, all[next].state, weights));
        next = next + 1 == all.size() ? 0 : next + 1;
    }
    state.SetLabel(compiled.decision->id);
}

void byIfs(benchmark::State& state, const CompiledDecision& compiled, double known) {
    const std::vector<TwinState> all = twins(known);
    const PlainDecision& plain =
        *std::ranges::find_if(plainDecisions(), [&](const PlainDecision& one) {
            return one.id == compiled.decision->id;
        });
    const Weights weights(*compiled.decision, {});
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
    state.SetLabel(compiled.decision->id);
}

/// One ranking of the six settings by the engine; the argument is the percent that is known.
void rankByEngine(benchmark::State& state) {
    byEngine(state, setting(), static_cast<double>(state.range(0)) / 100);
}
BENCHMARK(rankByEngine)->Arg(100)->Arg(70)->Arg(40);

/// The same by rules that are written out as ifs.
void rankByIfs(benchmark::State& state) {
    byIfs(state, setting(), static_cast<double>(state.range(0)) / 100);
}
BENCHMARK(rankByIfs)->Arg(100)->Arg(70)->Arg(40);

/// Each decision; the argument is its place. Seven answers in ten are known.
constexpr double MostlyKnown = 0.7;

void decideByEngine(benchmark::State& state) {
    byEngine(state, engine().compiled().decision(static_cast<int>(state.range(0))), MostlyKnown);
}
BENCHMARK(decideByEngine)->DenseRange(0, 3);

void decideByIfs(benchmark::State& state) {
    byIfs(state, engine().compiled().decision(static_cast<int>(state.range(0))), MostlyKnown);
}
BENCHMARK(decideByIfs)->DenseRange(0, 3);

} // namespace
