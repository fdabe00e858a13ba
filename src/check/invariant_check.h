// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "check/finding.h"
#include "check/invariant.h"
#include "result/engine.h"

#include <vector>

namespace waymark {

/// How one invariant was decided.
struct InvariantVerdict {
    std::string id;
    bool holds = true;
    /// False when a sum could be clipped, or a rule is too wide, so that exact counting does not
    /// cover it; then random answers were tried.
    bool exact = true;
};

struct InvariantCheck {
    std::vector<InvariantVerdict> verdicts;
    Findings findings;
};

/// Section 6: every invariant, over the whole domain of the variables it involves.
[[nodiscard]] InvariantCheck checkInvariants(const Engine& engine,
                                             const std::vector<Invariant>& invariants);

} // namespace waymark
