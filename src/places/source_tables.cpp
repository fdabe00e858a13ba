// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/source_tables.h"

#include "places/csv_reader.h"
#include "places/directory_error.h"
#include "places/letters.h"
#include "texts/joined.h"

#include <fstream>

namespace waymark {

namespace {

constexpr std::string_view ZipStart = "PK\x03\x04";
/// Workbooks with a password, and those of the format before XLSX, are kept in this container.
constexpr std::string_view OleStart = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

std::string firstBytes(const std::filesystem::path& path) {
    std::error_code failure;
    if (!std::filesystem::exists(path, failure)) {
        throw DirectoryError({"no-file", path.string()});
    }
    std::ifstream file(path, std::ios::binary);
    std::string bytes(8, '\0');
    file.read(bytes.data(), 8);
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    return bytes;
}

bool isNamedWorkbook(const std::filesystem::path& path) {
    return lowered(path.extension().string()) == ".xlsx";
}

} // namespace

SourceFile::SourceFile(std::filesystem::path path, const ImportLimits& limits)
    : m_path(std::move(path))
    , m_limits(limits) {
    const std::string start = firstBytes(m_path);
    if (start == OleStart) {
        throw DirectoryError({"password", m_path.string()});
    }
    if (start.starts_with(ZipStart)) {
        m_book = std::make_unique<Workbook>(m_path, limits);
    } else if (isNamedWorkbook(m_path) && start.find('\0') != std::string::npos) {
        throw DirectoryError({"no-workbook", m_path.string()});
    }
}

bool SourceFile::prepare(const Workbook::Progress& progress) {
    return m_book == nullptr || m_book->readTexts(progress);
}

std::optional<OpenTable> SourceFile::find(std::span<const ColumnName> wanted,
                                          std::string& missing) const {
    std::size_t nearest = 0;
    const auto look = [&](std::unique_ptr<TableReader> rows,
                          const std::string& sheet) -> std::optional<OpenTable> {
        TableRow heads;
        ColumnPlaces columns(rows->next(heads) ? heads : TableRow{}, wanted);
        if (columns.missing().empty()) {
            return OpenTable{std::move(rows), std::move(columns), sheet};
        }
        if (missing.empty() || columns.found() > nearest) {
            nearest = columns.found();
            missing = joined(columns.missing(), ", ");
        }
        return std::nullopt;
    };
    if (m_book == nullptr) {
        return look(std::make_unique<CsvReader>(m_path, m_limits), {});
    }
    for (const Workbook::Sheet& sheet : m_book->sheets()) {
        if (auto table = look(m_book->open(sheet), sheet.name)) {
            return table;
        }
    }
    return std::nullopt;
}

OpenTable SourceFile::table(std::span<const ColumnName> wanted) const {
    std::string missing;
    if (auto found = find(wanted, missing)) {
        return std::move(*found);
    }
    throw DirectoryError({"missing-columns", m_path.string(), "", missing});
}

std::optional<OpenTable> SourceFile::tableIfThere(std::span<const ColumnName> wanted) const {
    std::string missing;
    return find(wanted, missing);
}

} // namespace waymark
