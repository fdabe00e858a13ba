// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/data_error.h"

#include <filesystem>
#include <string>

namespace waymark {

/// Builds the catalogue's SQLite file from the folder that holds "catalogue", "questionnaire.json"
/// and "rules". Throws BadData with every fault that was found; then `out` is left as it was.
void buildCatalogue(const std::filesystem::path& data, const std::filesystem::path& out);

/// Writes the words of each file into a folder, for a translator to put into the language: as they
/// go into "catalogue/text/<language>". Throws BadData when a file cannot be read.
void writeWords(const std::filesystem::path& data, const std::filesystem::path& out,
                const std::string& language);

} // namespace waymark
