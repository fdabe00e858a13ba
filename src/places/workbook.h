// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/table.h"
#include "places/zip_file.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace waymark {

/// A spreadsheet file (XLSX). Texts that its sheets share are held; rows are read one at a time.
class Workbook {
public:
    struct Sheet {
        std::string name;
        std::string part;
    };
    /// Told while the shared texts are read, from 0 to 1. False: stop.
    using Progress = std::function<bool(double)>;

    /// Throws DirectoryError.
    Workbook(const std::filesystem::path& path, const ImportLimits& limits);

    [[nodiscard]] const std::vector<Sheet>& sheets() const { return m_sheets; }
    /// The texts come first, as every sheet needs them; false when `progress` said stop.
    bool readTexts(const Progress& progress);
    [[nodiscard]] std::unique_ptr<TableReader> open(const Sheet& sheet) const;

private:
    ZipFile m_zip;
    std::vector<Sheet> m_sheets;
    std::string m_textPart;
    std::vector<std::string> m_texts;
};

} // namespace waymark
