// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>

namespace waymark::bench {

/// The longest that one run of some work took, in processor time, so that what else the machine
/// does counts for nothing. Two looks at the clock cost well under a microsecond.
class Worst {
public:
    template <typename Work>
    void run(Work work) {
        const double start = now();
        work();
        m_seconds = std::max(m_seconds, now() - start);
    }

    /// Writes it beside the other numbers.
    void report(benchmark::State& state) const {
        state.counters["worst_seconds"] = benchmark::Counter(m_seconds);
    }

private:
    static double now() {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    }

    double m_seconds = 0;
};

} // namespace waymark::bench
