// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ranking/ranking.h"

#include <optional>
#include <vector>

namespace waymark {

/// What made an alternative move: a rule that came to hold or holds no longer, or, when the same
/// rules hold, a criterion that weighs differently.
struct MoveCause {
    const Rule* rule = nullptr;
    bool holdsNow = false;
    std::optional<int> criterion;
};

/// An alternative in another place than before.
struct Move {
    int alternative = 0;
    /// Places in the list as shown, from 1.
    int from = 0;
    int to = 0;
    Tier tierBefore = Tier::Fits;
    Tier tierNow = Tier::Fits;
    /// One it changed places with, the highest now; nothing when only its tier is another.
    std::optional<int> passed;
    MoveCause cause;
};

/// What a change of an answer or of an importance did to an order.
struct WhatMoved {
    /// Those that moved, the highest now first.
    std::vector<Move> moves;
    /// The alternative that is shown first now and was not before.
    std::optional<int> newFirst;

    [[nodiscard]] bool isNothing() const { return moves.empty(); }
};

/// Compares two rankings of one decision of one rule base.
[[nodiscard]] WhatMoved whatMoved(const Ranking& before, const Ranking& now);

} // namespace waymark
