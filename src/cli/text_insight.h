// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result/engine.h"
#include "texts/texts.h"

#include <string>

namespace waymark::cli {

/// How the first place hangs on what matters, as a person reads it; nothing while there is none.
[[nodiscard]] std::string textWeights(const Result& result, const Case& answered,
                                      const Engine& engine, const Texts& texts);

/// The questions to put next, as a person reads them.
[[nodiscard]] std::string textNext(const std::vector<NextQuestion>& questions, const Case& answered,
                                   const Engine& engine, const Texts& texts);

/// The questions most worth finding out, as a person reads them.
[[nodiscard]] std::string textQuestions(const Result& result, const Case& answered,
                                        const Engine& engine, const Texts& texts);

/// What can be learned or arranged and would change the order, as a person reads it.
[[nodiscard]] std::string textWhatIf(const WhatWouldChange& changes, const Case& answered,
                                     const Engine& engine, const Texts& texts);

} // namespace waymark::cli
