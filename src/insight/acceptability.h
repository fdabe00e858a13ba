// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/questionnaire.h"
#include "ranking/score.h"

#include <array>
#include <cstdint>

namespace waymark {

/// How often each alternative takes each place, over the ways the unknown answers could turn out.
/// Unknown variables take their usual value with their usual odds, never all values alike.
struct Acceptability {
    /// share[o][r]: how often alternative o has rank r + 1. Ties share the better rank.
    Score::PerAlternative<Score::PerAlternative<double>> share{};
    /// True when every way was tried, false when a fixed seed drew from them.
    bool exact = true;
    std::int64_t ways = 1;
};

/// Up to this many ways are all tried; beyond it, `SampledWays` are drawn.
inline constexpr std::int64_t MaxExactWays = 65536;
inline constexpr int SampledWays = 20000;

[[nodiscard]] Acceptability acceptability(const CompiledDecision& compiled, const RuleBase& rules,
                                          const Questionnaire& questionnaire,
                                          const KnowledgeState& raw, const Weights& weights);

/// Asked variables that can move a decision's ranking: read by its rules, or by the skip logic and
/// derivations behind them. In order.
[[nodiscard]] std::vector<VariableIndex> variablesBehind(int decision, const RuleBase& rules,
                                                         const Questionnaire& questionnaire);

} // namespace waymark
