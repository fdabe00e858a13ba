// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/answers.h"
#include "rules/decision.h"

#include <array>
#include <cstdint>

namespace waymark {

/// The three steps of importance, and where everything starts.
enum class ImportanceStep : int { NotMuch = 1, Bit = 2, Lot = 4 };

/// The weight of each criterion of a decision.
class Weights {
public:
    /// Criteria without an importance weigh `ImportanceStep::Bit`; the safety criterion weighs as
    /// much as the heaviest of the others, whatever was given for it.
    Weights(const Decision& decision, const Importance& importance);

    [[nodiscard]] std::int64_t of(int criterion) const {
        return m_weights[static_cast<std::size_t>(criterion)];
    }
    /// All weights together: the denominator of every fit.
    [[nodiscard]] std::int64_t sum() const { return m_sum; }

private:
    std::array<std::int64_t, Decision::MaxCriteria> m_weights{};
    std::int64_t m_sum = 0;
};

} // namespace waymark
