// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/import_limits.h"
#include "places/table.h"

#include <cstdint>
#include <filesystem>
#include <fstream>

namespace waymark {

/// Reads a text file of rows: parted by comma, semicolon, tab or bar, whichever its first line has
/// most of; cells may stand in quotes and then hold line ends.
class CsvReader : public TableReader {
public:
    /// Throws DirectoryError when the file cannot be read, or is no text.
    CsvReader(const std::filesystem::path& path, const ImportLimits& limits);

    bool next(TableRow& row) override;
    [[nodiscard]] double done() const override;
    [[nodiscard]] TextRepairs repairs() const override { return m_repairs; }

private:
    static constexpr int End = -1;

    void sniff();
    void requireText() const;
    bool fill();
    [[nodiscard]] int peek();
    int take();
    void readCell(TableRow& row);
    void readQuoted(std::string& text);
    void keep(std::string& text, char c) const;
    void closeCell(TableRow& row, std::string text);
    bool endsLine(int c);
    [[noreturn]] void fail(const char* code, const std::string& found = {}) const;

    std::filesystem::path m_path;
    ImportLimits m_limits;
    std::ifstream m_file;
    std::string m_block;
    std::size_t m_at = 0;
    std::uint64_t m_read = 0;
    std::uint64_t m_size = 0;
    std::size_t m_row = 0;
    std::uint64_t m_rowBytes = 0;
    char m_parting = ',';
    TextRepairs m_repairs;
};

} // namespace waymark
