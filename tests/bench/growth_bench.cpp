// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/people.h"
#include "bench/worst.h"

namespace {

using namespace waymark;
using namespace waymark::bench;

/// The rules of the project, each so many times.
RuleBase manyTimes(int times) {
    RuleBase rules = engine().rules();
    const std::vector<Rule> once = rules.rules;
    for (int i = 1; i < times; ++i) {
        rules.rules.insert(rules.rules.end(), once.begin(), once.end());
    }
    return rules;
}

/// One ranking with the rules x1, x4, x16.
void rankWithRules(benchmark::State& state) {
    const RuleBase rules = manyTimes(static_cast<int>(state.range(0)));
    const CompiledRuleBase compiled(rules, engine().questionnaire().variables.layout());
    const CompiledDecision& decision = compiled.decision(rules.decision("setting").value());
    const Weights weights(*decision.decision, {});
    std::vector<KnowledgeState> states;
    for (const Case& person : people(200, 20)) {
        states.push_back(engine().questionnaire().stateFrom(person.answers));
    }
    std::size_t next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(score(decision, states[next], weights));
        next = next + 1 == states.size() ? 0 : next + 1;
    }
}
BENCHMARK(rankWithRules)->Arg(1)->Arg(4)->Arg(16);

/// Everything that follows from one case, with so many open questions.
void everythingWithOpen(benchmark::State& state) {
    const std::vector<Case> all = people(40, static_cast<int>(state.range(0)));
    Worst worst;
    std::size_t next = 0;
    for (auto _ : state) {
        worst.run([&] { benchmark::DoNotOptimize(engine().evaluate(all[next])); });
        next = next + 1 == all.size() ? 0 : next + 1;
    }
    worst.report(state);
}
BENCHMARK(everythingWithOpen)
    ->Arg(0)
    ->Arg(5)
    ->Arg(10)
    ->Arg(20)
    ->Arg(40)
    ->Arg(80)
    ->Unit(benchmark::kMicrosecond);

} // namespace
