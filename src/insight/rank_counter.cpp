// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/rank_counter.h"

#include <numeric>

namespace waymark {

void RankCounter::add(std::span<const std::uint8_t> ranks, const Weights::ByCriterion& weights) {
    const auto sum =
        static_cast<double>(std::accumulate(weights.begin(), weights.end(), std::int64_t{0}));
    for (std::size_t o = 0; o < ranks.size(); ++o) {
        ++m_counts[o][ranks[o] - 1U];
        if (ranks[o] != 1) {
            continue;
        }
        for (std::size_t c = 0; c < weights.size(); ++c) {
            m_sums[o][c] += static_cast<double>(weights[c]) / sum;
        }
    }
    ++m_total;
}

double RankCounter::share(int alternative, int rank) const {
    return static_cast<double>(count(alternative, rank)) / m_total;
}

double RankCounter::centralWeight(int alternative, int criterion) const {
    return m_sums[static_cast<std::size_t>(alternative)][static_cast<std::size_t>(criterion)] /
           count(alternative, 1);
}

} // namespace waymark
