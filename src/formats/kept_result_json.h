// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/json_cursor.h"
#include "result/kept_result.h"

#include <nlohmann/json_fwd.hpp>

namespace waymark {

/// Reads the value of a case's key "result". What is wrong is reported; names this version does not
/// know are no fault, since they may come from another one.
[[nodiscard]] KeptResult readKeptResult(const JsonCursor& cursor);

/// The result as JSON that readKeptResult reads back to the same.
[[nodiscard]] nlohmann::json writeKeptResult(const KeptResult& kept);

[[nodiscard]] Versions readVersions(const JsonCursor& cursor);
[[nodiscard]] nlohmann::json writeVersions(const Versions& versions);

} // namespace waymark
