// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/people.h"
#include "formats/case_json.h"
#include "formats/result_json.h"

#include <nlohmann/json.hpp>

#include <benchmark/benchmark.h>

namespace {

using namespace waymark;
using namespace waymark::bench;

/// What `waymark-cli batch` does with one line.
void oneLineOfBatch(benchmark::State& state) {
    std::vector<std::string> lines;
    for (const Case& person : people(50, static_cast<int>(state.range(0)))) {
        lines.push_back(writeCase(person, engine().questionnaire()).dump());
    }
    std::size_t next = 0;
    for (auto _ : state) {
        const Case person =
            readCase(lines[next], "line", engine().questionnaire(), engine().rules());
        benchmark::DoNotOptimize(
            writeResult(engine().evaluate(person), person, engine(), texts(), {}).dump());
        next = next + 1 == lines.size() ? 0 : next + 1;
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(oneLineOfBatch)->Arg(5)->Arg(20)->Arg(60)->Unit(benchmark::kMillisecond);

} // namespace
