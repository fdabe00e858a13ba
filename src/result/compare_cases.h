// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result/engine.h"

#include <string>
#include <vector>

namespace waymark {

/// A question on which two cases say something else, or one of them knows more.
struct AnswerDifference {
    VariableIndex variable = 0;
    /// What is possible by each case.
    ValueSet first;
    ValueSet second;
    /// With the other one's answer to this question alone, in one of the cases: another setting
    /// comes first; the settings stand in another order or another tier; another safety stop holds.
    bool changesFirstPlace = false;
    bool changesOrder = false;
    bool changesStops = false;

    /// The two cannot both be so; else one of them only knows more.
    [[nodiscard]] bool disagrees() const { return !first.meets(second); }
    [[nodiscard]] bool matters() const { return changesFirstPlace || changesOrder || changesStops; }
};

/// Two cases about one person beside each other: by two people, or at two times.
struct CaseComparison {
    /// Those that matter first, and among these the ones that change most; then as they are asked.
    std::vector<AnswerDifference> differences;
    /// How many questions both answer, and alike.
    std::size_t alike = 0;
    /// Criteria that count for more or less in the one than in the other.
    std::vector<std::string> importance;
    /// The settings that come first in each case, as places in the decision.
    std::vector<int> firstOfFirst;
    std::vector<int> firstOfSecond;
    /// The settings stand in the same order and tiers by both.
    bool sameOrder = true;
    /// A safety stop holds by one of them: what comes first can wait.
    std::vector<const Rule*> stops;
    /// One of them says too little for a ranking, so that no order is told.
    bool isRanked = true;

    [[nodiscard]] bool sameFirstPlace() const { return firstOfFirst == firstOfSecond; }
};

/// Nobody is taken to be right: each difference is tried both ways by ranking anew.
[[nodiscard]] CaseComparison compareCases(const Engine& engine, const Case& first,
                                          const Case& second);

} // namespace waymark
