// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/questionnaire.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

/// A question about a resolved state. It never goes from True or False back to Unknown as more is
/// known.
using Goal = std::function<Truth(const KnowledgeState&)>;

/// A completion of the answers for which `goal` is true, or nothing when there is none: every way
/// the variables can fall is looked at, except those that a goal already false rules out.
/// `variables` are asked ones and hold all that the goal depends on.
[[nodiscard]] std::optional<KnowledgeState>
findCompletion(const Questionnaire& questionnaire, const std::vector<VariableIndex>& variables,
               const Goal& goal);

/// The asked variables a condition depends on, also through skip logic and derivations; its own
/// first.
[[nodiscard]] std::vector<VariableIndex>
askedBehind(const std::vector<const Condition*>& conditions, const Questionnaire& questionnaire);

/// A goal: these conditions are true and those false.
[[nodiscard]] Goal trueAndFalse(std::vector<const Condition*> wanted,
                                std::vector<const Condition*> unwanted);

/// A completion that makes the first conditions true and the others false, if there is one.
[[nodiscard]] std::optional<KnowledgeState> findCase(const Questionnaire& questionnaire,
                                                     const std::vector<const Condition*>& wanted,
                                                     const std::vector<const Condition*>& unwanted);

/// "alcohol=daily, age=16-17": what a raw state knows of the variables that are asked in it.
[[nodiscard]] std::string describeCase(const Questionnaire& questionnaire,
                                       const KnowledgeState& raw);

} // namespace waymark
