// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result/engine.h"
#include "texts/texts.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace waymark {

/// Which program and which knowledge a result came from.
struct Versions {
    std::string app;
    std::string rules;
    std::string catalogue;
};

/// A result as docs/command-line.md describes it.
[[nodiscard]] nlohmann::json writeResult(const Result& result, const Case& answered,
                                         const Engine& engine, const Texts& texts,
                                         const Versions& versions);

/// The words for a tier and a certainty, as they stand in JSON and in text keys.
[[nodiscard]] const char* tierWord(Tier tier);
[[nodiscard]] const char* certaintyWord(Certainty certainty);
[[nodiscard]] const char* basisWord(Basis basis);

} // namespace waymark
