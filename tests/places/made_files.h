// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/directory_import.h"
#include "places/zip_parts.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace waymark::tests {

/// A sheet: its name, and its cells by row. A cell that begins with "=" is kept as a number.
struct MadeSheet {
    std::string name;
    std::vector<std::vector<std::string>> rows;
};

/// A workbook as a spreadsheet program writes it: texts shared, numbers not.
void writeWorkbook(const std::filesystem::path& path, const std::vector<MadeSheet>& sheets);

/// The heads of the directory, and of its code sheet.
[[nodiscard]] std::vector<std::string> facilityHeads();
[[nodiscard]] std::vector<std::string> codeHeads();
/// A row of the directory.
[[nodiscard]] std::vector<std::string> facility(const std::string& name, const std::string& city,
                                                const std::string& zip,
                                                const std::string& services);

/// Rows as CSV, every cell in quotes.
[[nodiscard]] std::string csv(const std::vector<std::vector<std::string>>& rows);

/// Five made-up places in Massachusetts and Montana, with codes and ZIP centers.
[[nodiscard]] std::vector<std::vector<std::string>> fewPlaces();
[[nodiscard]] std::vector<std::vector<std::string>> fewCodes();
[[nodiscard]] std::string fewZipCenters();

/// Writes the five places and ZIP centers into the folder and imports them to directory.sqlite.
ImportReport importFew(const std::filesystem::path& folder);

/// The code of the error an import ends with; empty when it ends well.
[[nodiscard]] std::string importError(const ImportRequest& request);

} // namespace waymark::tests
