// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result/engine.h"
#include "texts/texts.h"

#include <string>

namespace waymark::cli {

/// A result as a person reads it in a terminal.
[[nodiscard]] std::string textRanking(const Result& result, const Case& answered,
                                      const Engine& engine, const Texts& texts);

/// The questions most worth finding out, as a person reads them.
[[nodiscard]] std::string textQuestions(const Result& result, const Case& answered,
                                        const Engine& engine, const Texts& texts);

/// What can be learned or arranged and would change the order, as a person reads it.
[[nodiscard]] std::string textWhatIf(const WhatWouldChange& changes, const Case& answered,
                                     const Engine& engine, const Texts& texts);

} // namespace waymark::cli
