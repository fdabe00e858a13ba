// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// From this many steps on, a fit is called this word.
struct FitWord {
    int from = 0;
    std::string word;
};

/// Something that is ranked: its alternatives, where each starts, and the criteria that move them.
struct Decision {
    static constexpr std::size_t MaxAlternatives = 8;
    static constexpr std::size_t MaxCriteria = 8;

    std::string id;
    /// Least restrictive first.
    std::vector<std::string> alternatives;
    /// Described beside the alternatives, never ranked. Empty: none.
    std::string baseline;
    /// Steps each alternative starts from.
    std::vector<int> base;
    std::vector<std::string> criteria;
    /// The criterion that always weighs as much as the greatest importance given.
    int safetyCriterion = 0;
    /// The sum of steps on one criterion stays within -clip and +clip.
    int clip = 6;
    /// Highest first; a fit below all of them is "weak".
    std::vector<FitWord> fitWords;
    /// A ranking needs at least so many answered pages.
    int leastAnswers = 0;
    /// A lead below so many steps is shown as close.
    int closeLead = 1;

    [[nodiscard]] int alternativeCount() const { return static_cast<int>(alternatives.size()); }
    [[nodiscard]] int criterionCount() const { return static_cast<int>(criteria.size()); }
    [[nodiscard]] std::optional<int> alternative(std::string_view alternativeId) const;
    [[nodiscard]] std::optional<int> criterion(std::string_view criterionId) const;
};

} // namespace waymark
