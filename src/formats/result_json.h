// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result/kept_result.h"
#include "texts/texts.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace waymark {

/// A result as docs/command-line.md describes it.
[[nodiscard]] nlohmann::json writeResult(const Result& result, const Case& answered,
                                         const Engine& engine, const Texts& texts,
                                         const Versions& versions);

/// The word for a basis, as it stands in JSON and in text keys.
[[nodiscard]] const char* basisWord(Basis basis);

} // namespace waymark
