// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/people.h"

#include <benchmark/benchmark.h>

#include <string>

/// Measures, and says with the numbers what they were measured on.
int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 1;
    }
#ifdef __clang__
    benchmark::AddCustomContext("compiler", "clang " __clang_version__);
#else
    benchmark::AddCustomContext("compiler", "gcc " __VERSION__);
#endif
    const waymark::Engine& engine = waymark::bench::engine();
    benchmark::AddCustomContext("rules", std::to_string(engine.rules().rules.size()));
    benchmark::AddCustomContext("questions", std::to_string(engine.questionnaire().askedCount()));
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
