// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/questionnaire.h"
#include "ranking/score.h"

#include <vector>

namespace waymark {

/// A question that was not put yet, and what its answer is worth.
struct NextQuestion {
    VariableIndex variable = 0;
    /// How many steps of fit the first place is expected to gain when the answer is known (expected
    /// value of partial perfect information). Above 0.
    double gain = 0;
    /// How often the answer brings another alternative to the first place, all other open answers
    /// taken on the average; between 0 and 1.
    double changesFirst = 0;
};

inline constexpr int NextQuestionSamples = 4000;

/// At most `limit` questions of any depth, the one worth most first. Open answers take their usual
/// values with their usual odds, by a fixed seed; each draw goes through skip logic, so a question
/// also counts for what depends on it, and two that only tell something together both count. A
/// question that was answered is not put again, also when the answer was "not sure".
[[nodiscard]] std::vector<NextQuestion>
nextQuestions(const CompiledDecision& compiled, const RuleBase& rules,
              const Questionnaire& questionnaire, const Answers& answers, const Weights& weights,
              std::size_t limit = 3);

} // namespace waymark
