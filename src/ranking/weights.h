// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/answers.h"
#include "rules/decision.h"

#include <array>
#include <cstdint>

namespace waymark {

/// The steps of importance in halves of a weight: 1, 1.5, 2, 3 and 4. A person chooses among
/// NotMuch, Bit and Lot; a counselor may use all five. Everything starts at Bit.
enum class ImportanceStep : int { NotMuch = 2, Little = 3, Bit = 4, More = 6, Lot = 8 };

inline constexpr std::array ImportanceSteps{ImportanceStep::NotMuch, ImportanceStep::Little,
                                            ImportanceStep::Bit, ImportanceStep::More,
                                            ImportanceStep::Lot};

/// The weight of each criterion of a decision.
class Weights {
public:
    using ByCriterion = std::array<std::int64_t, Decision::MaxCriteria>;

    /// Criteria without an importance weigh `ImportanceStep::Bit`; the safety criterion weighs as
    /// much as the heaviest of the others, whatever was given for it. With the three steps of a
    /// person, the weights are 1, 2 and 4.
    Weights(const Decision& decision, const Importance& importance);
    /// Weights as they are: none below zero, and not all zero.
    explicit Weights(const ByCriterion& weights);

    [[nodiscard]] std::int64_t of(int criterion) const {
        return m_weights[static_cast<std::size_t>(criterion)];
    }
    /// All weights together: the denominator of every fit.
    [[nodiscard]] std::int64_t sum() const { return m_sum; }

private:
    ByCriterion m_weights{};
    std::int64_t m_sum = 0;
};

} // namespace waymark
