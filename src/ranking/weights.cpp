// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "ranking/weights.h"

#include <algorithm>
#include <numeric>

namespace waymark {

Weights::Weights(const Decision& decision, const Importance& importance) {
    std::int64_t greatest = 0;
    for (int i = 0; i < decision.criterionCount(); ++i) {
        if (i == decision.safetyCriterion) {
            continue;
        }
        const auto given = importance.find(decision.criteria[static_cast<std::size_t>(i)]);
        const int weight =
            given == importance.end() ? static_cast<int>(ImportanceStep::Bit) : given->second;
        m_weights[static_cast<std::size_t>(i)] = weight;
        greatest = std::max<std::int64_t>(greatest, weight);
    }
    m_weights[static_cast<std::size_t>(decision.safetyCriterion)] =
        greatest > 0 ? greatest : static_cast<int>(ImportanceStep::Bit);
    // Halves are only kept where a step between the three is used.
    if (std::ranges::all_of(m_weights, [](std::int64_t weight) { return weight % 2 == 0; })) {
        for (std::int64_t& weight : m_weights) {
            weight /= 2;
        }
    }
    m_sum = std::accumulate(m_weights.begin(), m_weights.end(), std::int64_t{0});
}

Weights::Weights(const ByCriterion& weights)
    : m_weights(weights)
    , m_sum(std::accumulate(weights.begin(), weights.end(), std::int64_t{0})) {}

} // namespace waymark
