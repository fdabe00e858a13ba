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

} // namespace waymark::cli
