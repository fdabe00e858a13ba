// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "insight/random.h"
#include "ranking/weights.h"
#include "support/sketch.h"

#include <cstdint>
#include <functional>

namespace waymark::tests {

/// A small rule base drawn from a seed: skip logic, derived variables, clipping, rule_outs. The
/// same on every machine. Counted variables are read by nothing but their count, as data/README.md
/// says.
[[nodiscard]] Sketch randomSketch(std::uint64_t seed);

/// A condition over the variables from `first` up to `end`.
[[nodiscard]] Condition randomCondition(Random& random, const Sketch& sketch, VariableIndex first,
                                        VariableIndex end);

/// Some variables answered, some narrowed down to a few values, some left open.
[[nodiscard]] Answers randomAnswers(Random& random, const Questionnaire& questionnaire,
                                    double known = 0.5);

/// An importance for some criteria.
[[nodiscard]] Importance randomImportance(Random& random, const Decision& decision);

/// Calls `visit` with every state in which each asked variable has one of its possible values in
/// `raw`.
void forEachCompletion(const Questionnaire& questionnaire, const KnowledgeState& raw,
                       const std::function<void(const KnowledgeState&)>& visit);

/// One of them, drawn.
[[nodiscard]] KnowledgeState randomCompletion(Random& random, const Questionnaire& questionnaire,
                                              KnowledgeState raw);

} // namespace waymark::tests
