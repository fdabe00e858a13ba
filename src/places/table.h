// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace waymark {

struct Cell {
    std::string text;
    /// Kept as a number by the spreadsheet, so zeros in front are lost.
    bool isNumber = false;
};

struct TableRow {
    /// As a spreadsheet counts: the first row is 1.
    std::size_t number = 0;
    std::vector<Cell> cells;

    [[nodiscard]] const std::string& text(std::size_t column) const {
        static const std::string None;
        return column < cells.size() ? cells[column].text : None;
    }
};

/// What was put right in the letters and lines of a text file.
struct TextRepairs {
    bool hadByteOrderMark = false;
    bool hadWindowsLineEnds = false;
    /// Cells whose letters were in the older encoding windows-1252.
    std::size_t olderLetters = 0;
};

/// Gives the rows of a table one after another, so that any number of them needs little memory.
class TableReader {
public:
    TableReader() = default;
    TableReader(const TableReader&) = delete;
    TableReader& operator=(const TableReader&) = delete;
    virtual ~TableReader() = default;

    /// False after the last row. Throws DirectoryError.
    virtual bool next(TableRow& row) = 0;
    /// How much of the file was read, from 0 to 1.
    [[nodiscard]] virtual double done() const = 0;
    [[nodiscard]] virtual TextRepairs repairs() const { return {}; }
};

} // namespace waymark
