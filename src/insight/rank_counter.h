// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "insight/random.h"
#include "ranking/weights.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

namespace waymark {

/// Weights drawn evenly from all that are not negative and add up to one: the gaps between sorted
/// draws (Devroye 1986). Whole numbers, so that every machine draws the same.
class SimplexSampler {
public:
    /// What the weights of one draw add up to.
    static constexpr std::int64_t Whole = std::int64_t{1} << 31;

    SimplexSampler(std::uint64_t seed, std::size_t count)
        : m_random(seed)
        , m_count(count) {}

    [[nodiscard]] Weights::ByCriterion draw() {
        // Cuts that are not drawn stand at the end of the whole and cut off nothing.
        Weights::ByCriterion cuts;
        cuts.fill(Whole);
        for (std::size_t i = 0; i + 1 < m_count; ++i) {
            cuts[i] = static_cast<std::int64_t>(m_random.next() >> 33);
        }
        std::ranges::sort(cuts);
        Weights::ByCriterion weights{};
        std::int64_t before = 0;
        for (std::size_t i = 0; i + 1 < m_count; ++i) {
            weights[i] = cuts[i] - before;
            before = cuts[i];
        }
        weights[m_count - 1] = Whole - before;
        return weights;
    }

    /// The same among weights of which `greatest` is the greatest. Swapping two weights keeps draws
    /// even, so the one that came out greatest is put there.
    [[nodiscard]] Weights::ByCriterion drawWithGreatest(std::size_t greatest) {
        Weights::ByCriterion weights = draw();
        const auto end = weights.begin() + static_cast<std::ptrdiff_t>(m_count);
        std::iter_swap(std::max_element(weights.begin(), end),
                       weights.begin() + static_cast<std::ptrdiff_t>(greatest));
        return weights;
    }

private:
    Random m_random;
    std::size_t m_count;
};

/// Counts how often each alternative takes each place, and what weights bring it to the first
/// (Lahdelma and Salminen 2001: rank acceptability and central weights).
class RankCounter {
public:
    /// `ranks` by alternative, from 1; ties share the better one.
    void add(std::span<const std::uint8_t> ranks, const Weights::ByCriterion& weights);

    [[nodiscard]] double share(int alternative, int rank) const;
    /// Whether the alternative came first at all; without that it has no central weights.
    [[nodiscard]] bool isEverFirst(int alternative) const { return count(alternative, 1) > 0; }
    /// The mean of the weights with which it came first, as parts of one.
    [[nodiscard]] double centralWeight(int alternative, int criterion) const;
    [[nodiscard]] int total() const { return m_total; }

private:
    [[nodiscard]] int count(int alternative, int rank) const {
        return m_counts[static_cast<std::size_t>(alternative)][static_cast<std::size_t>(rank - 1)];
    }

    std::array<std::array<int, Decision::MaxAlternatives>, Decision::MaxAlternatives> m_counts{};
    std::array<std::array<double, Decision::MaxCriteria>, Decision::MaxAlternatives> m_sums{};
    int m_total = 0;
};

} // namespace waymark
