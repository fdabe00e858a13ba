// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result/compare_cases.h"
#include "texts/texts.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace waymark::cli {

/// Where two cases differ, in the voice of the first: what matters, and what to talk about.
[[nodiscard]] std::string comparisonAsText(const CaseComparison& comparison, const Case& first,
                                           const Engine& engine, const Texts& texts);
[[nodiscard]] nlohmann::json comparisonAsJson(const CaseComparison& comparison,
                                              const Engine& engine);

} // namespace waymark::cli
