// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "insight/random.h"
#include "result/engine.h"
#include "texts/texts.h"

#include <vector>

namespace waymark::bench {

/// The project's own rules and texts, loaded once.
[[nodiscard]] const Engine& engine();
[[nodiscard]] const Texts& texts();
[[nodiscard]] const CompiledDecision& setting();

/// Someone with so many open questions; the others have their usual value seven times in ten.
[[nodiscard]] Case person(Random& random, int open);
[[nodiscard]] std::vector<Case> people(int count, int open);

} // namespace waymark::bench
