// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "insight/watch.h"
#include "ranking/score.h"

#include <array>
#include <optional>

namespace waymark {

/// How often each alternative takes each place when nothing is said about what matters: over all
/// weights in which safety is the greatest, each as likely as any other (SMAA-2).
struct WeightAcceptability {
    using ByCriterion = std::array<double, Decision::MaxCriteria>;

    /// share[o][r]: how often alternative o has rank r + 1. Ties share the better rank.
    Score::PerAlternative<Score::PerAlternative<double>> share{};
    /// The mean of the weights that bring an alternative to the first place, adding up to one;
    /// nothing when none does.
    Score::PerAlternative<std::optional<ByCriterion>> central{};
    int samples = 0;
};

inline constexpr int WeightSamples = 10000;

/// By a fixed seed. Fewer samples when it is stopped: none at all is possible.
[[nodiscard]] WeightAcceptability weightAcceptability(const CompiledDecision& compiled,
                                                      const KnowledgeState& resolved,
                                                      const Watch& watch = {});

} // namespace waymark
