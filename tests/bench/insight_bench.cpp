// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/people.h"

#include <benchmark/benchmark.h>

namespace {

using namespace waymark;
using namespace waymark::bench;

/// Runs `work` on people with so many open questions, one after the other.
template <typename Work>
void onPeople(benchmark::State& state, Work work) {
    const std::vector<Case> all = people(8, static_cast<int>(state.range(0)));
    std::size_t next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(work(all[next]));
        next = next + 1 == all.size() ? 0 : next + 1;
    }
}

void whatWouldChange(benchmark::State& state) {
    onPeople(state, [](const Case& person) { return engine().whatWouldChange(person); });
}
BENCHMARK(whatWouldChange)->Arg(0)->Arg(20)->Arg(40)->Arg(80)->Unit(benchmark::kMillisecond);

void nextQuestions(benchmark::State& state) {
    onPeople(state, [](const Case& person) { return engine().nextQuestions(person); });
}
BENCHMARK(nextQuestions)->Arg(20)->Arg(80)->Unit(benchmark::kMillisecond);

void weightAcceptability(benchmark::State& state) {
    onPeople(state, [](const Case& person) { return engine().weightAcceptability(person); });
}
BENCHMARK(weightAcceptability)->Arg(20)->Unit(benchmark::kMillisecond);

void weightRanges(benchmark::State& state) {
    onPeople(state, [](const Case& person) {
        return waymark::weightRanges(setting(), engine().questionnaire().stateFrom(person.answers),
                                     person.importance);
    });
}
BENCHMARK(weightRanges)->Arg(20)->Unit(benchmark::kMillisecond);

} // namespace
