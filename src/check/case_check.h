// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "check/finding.h"
#include "result/engine.h"

#include <vector>

namespace waymark {

/// Section 7, with cases at hand: every rule with a condition fires in at least one of them, and
/// not in another.
[[nodiscard]] Findings checkFiring(const Engine& engine, const std::vector<Case>& cases);

} // namespace waymark
