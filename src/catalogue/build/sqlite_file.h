// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "catalogue/build/rows.h"

#include <filesystem>
#include <string>
#include <vector>

namespace waymark::build {

/// Writes the rows into a new file made with the schema, and lets SQLite check the result. What it
/// refuses goes to the errors. The same rows give the same bytes.
void writeSqlite(const std::filesystem::path& path, const std::string& schema,
                 const std::vector<Row>& rows, DataErrors& errors);

} // namespace waymark::build
