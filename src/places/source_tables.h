// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/columns.h"
#include "places/import_limits.h"
#include "places/workbook.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace waymark {

/// A table whose heads were read and understood.
struct OpenTable {
    std::unique_ptr<TableReader> rows;
    ColumnPlaces columns;
    /// The sheet of a workbook; empty for a text file.
    std::string sheet;
};

/// A file with tables in it, whatever its format: a workbook of sheets, or a text file with one.
class SourceFile {
public:
    /// Tells the format by what is inside. Throws DirectoryError.
    SourceFile(std::filesystem::path path, const ImportLimits& limits);

    /// What has to be read before any table can be; false when `progress` said stop.
    bool prepare(const Workbook::Progress& progress);
    [[nodiscard]] bool isWorkbook() const { return m_book != nullptr; }
    /// The table that has all needed columns. Throws DirectoryError that names those missing from
    /// the one that comes nearest.
    [[nodiscard]] OpenTable table(std::span<const ColumnName> wanted) const;
    /// The same; nothing when there is none.
    [[nodiscard]] std::optional<OpenTable> tableIfThere(std::span<const ColumnName> wanted) const;

private:
    [[nodiscard]] std::optional<OpenTable> find(std::span<const ColumnName> wanted,
                                                std::string& missing) const;

    std::filesystem::path m_path;
    ImportLimits m_limits;
    std::unique_ptr<Workbook> m_book;
};

} // namespace waymark
