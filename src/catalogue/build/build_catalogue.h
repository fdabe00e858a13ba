// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/data_error.h"

#include <filesystem>

namespace waymark {

/// Builds the catalogue's SQLite file from the folder that holds "catalogue", "questionnaire.json"
/// and "rules". Throws BadData with every fault that was found; then `out` is left as it was.
void buildCatalogue(const std::filesystem::path& data, const std::filesystem::path& out);

} // namespace waymark
