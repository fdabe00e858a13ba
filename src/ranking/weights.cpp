// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "ranking/weights.h"

#include <algorithm>

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
    for (const std::int64_t weight : m_weights) {
        m_sum += weight;
    }
}

} // namespace waymark
