// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "oracle/plain_ranking.h"

#include <algorithm>
#include <cstdint>

namespace waymark::tests {

/// Fits and order from the sums of steps `s` and the tiers `t`.
template <int Criteria, int Options>
void finish(const int (&s)[Criteria][Options], const int (&t)[Options], const int (&base)[Options],
            const std::int64_t* w, int clip, PlainOrder& out) {
    std::int64_t sum = 0;
    for (int c = 0; c < Criteria; ++c) {
        sum += w[c];
    }
    out.count = Options;
    for (std::size_t o = 0; o < Options; ++o) {
        std::int64_t weighted = 0;
        for (int c = 0; c < Criteria; ++c) {
            weighted += w[c] * std::clamp(s[c][o], -clip, clip);
        }
        out.fit[o] = base[o] * sum + Criteria * weighted;
        out.tier[o] = t[o];
        out.order[o] = static_cast<int>(o);
    }
    std::stable_sort(out.order.begin(), out.order.begin() + Options, [&out](int a, int b) {
        const auto left = static_cast<std::size_t>(a);
        const auto right = static_cast<std::size_t>(b);
        return out.tier[left] != out.tier[right] ? out.tier[left] < out.tier[right]
                                                 : out.fit[left] > out.fit[right];
    });
}

} // namespace waymark::tests
