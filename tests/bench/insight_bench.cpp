// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/people.h"
#include "bench/worst.h"

namespace {

using namespace waymark;
using namespace waymark::bench;

/// Runs `work` on people with so many open questions, one after the other.
template <typename Work>
void onPeople(benchmark::State& state, Work work) {
    const std::vector<Case> all = people(40, static_cast<int>(state.range(0)));
    Worst worst;
    std::size_t next = 0;
    for (auto _ : state) {
        worst.run([&] { benchmark::DoNotOptimize(work(all[next])); });
        next = next + 1 == all.size() ? 0 : next + 1;
    }
    worst.report(state);
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
BENCHMARK(weightAcceptability)->Arg(0)->Arg(20)->Arg(80)->Unit(benchmark::kMillisecond);

void weightRanges(benchmark::State& state) {
    onPeople(state, [](const Case& person) {
        return waymark::weightRanges(setting(), engine().questionnaire().stateFrom(person.answers),
                                     person.importance);
    });
}
BENCHMARK(weightRanges)->Arg(20)->Unit(benchmark::kMillisecond);

/// Leaves questions behind the setting open while all ways together stay within `most`.
KnowledgeState opened(const Case& person, Random& random, std::int64_t most) {
    const Questionnaire& questionnaire = engine().questionnaire();
    KnowledgeState raw = questionnaire.rawState(person.answers);
    std::vector<VariableIndex> behind = variablesBehind(
        engine().rules().decision("setting").value(), engine().rules(), questionnaire);
    std::int64_t ways = 1;
    while (!behind.empty()) {
        const auto at = static_cast<std::size_t>(random.below(static_cast<int>(behind.size())));
        const ValueSet domain = questionnaire.variables[behind[at]].domain();
        if (ways * domain.size() <= most) {
            raw.set(behind[at], domain);
            ways *= domain.size();
        }
        behind.erase(behind.begin() + static_cast<std::ptrdiff_t>(at));
    }
    return raw;
}

/// How often each setting takes each place, over so many ways at the most: all counted up to
/// 65,536, drawn beyond.
void acceptabilityOfWays(benchmark::State& state) {
    Random random(3);
    std::vector<KnowledgeState> all;
    for (const Case& person : people(20, 0)) {
        all.push_back(opened(person, random, state.range(0)));
    }
    const Weights weights(*setting().decision, {});
    Worst worst;
    std::size_t next = 0;
    for (auto _ : state) {
        worst.run([&] {
            benchmark::DoNotOptimize(waymark::acceptability(
                setting(), engine().rules(), engine().questionnaire(), all[next], weights));
        });
        next = next + 1 == all.size() ? 0 : next + 1;
    }
    worst.report(state);
}
BENCHMARK(acceptabilityOfWays)
    ->Arg(256)
    ->Arg(4096)
    ->Arg(MaxExactWays)
    ->Arg(MaxExactWays * 1024)
    ->Unit(benchmark::kMillisecond);

} // namespace
