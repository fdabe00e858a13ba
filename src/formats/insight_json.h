// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result/engine.h"
#include "texts/texts.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace waymark {

/// What would change a result, as docs/command-line.md describes it.
[[nodiscard]] nlohmann::json writeWhatIf(const WhatWouldChange& changes, const Engine& engine);

/// How often each setting comes first over all ways to weigh.
[[nodiscard]] nlohmann::json writeWeightAcceptability(const WeightAcceptability& weights,
                                                      const Decision& decision);

/// The questions to put next.
[[nodiscard]] nlohmann::json writeNextQuestions(const std::vector<NextQuestion>& questions,
                                                const Engine& engine, const Texts& texts,
                                                Voice voice);

/// "find-out", "can-be-arranged" or "given".
[[nodiscard]] const char* offerWord(Offer offer);

} // namespace waymark
