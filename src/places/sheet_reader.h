// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/table.h"
#include "places/xml_elements.h"
#include "places/zip_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace pugi {
class xml_node;
}

namespace waymark {

/// The rows of one sheet of a workbook.
class SheetReader : public TableReader {
public:
    /// Where the sheet stands, for what is said about it.
    struct Place {
        std::string file;
        std::string sheet;
    };
    /// Text and character references; no document type, so nothing that could grow.
    static const unsigned XmlOptions;

    SheetReader(ZipPart part, const std::vector<std::string>& texts, Place place,
                const ImportLimits& limits);

    bool next(TableRow& row) override;
    [[nodiscard]] double done() const override;

    /// The text of an element "si", without its looks and readings.
    [[nodiscard]] static std::string textOf(const std::string& element, const std::string& file);

private:
    void readRow(const std::string& element, TableRow& row);
    [[nodiscard]] Cell cellFrom(const pugi::xml_node& node) const;
    [[noreturn]] void fail(const char* code) const;

    ZipPart m_part;
    const std::vector<std::string>& m_texts;
    Place m_place;
    ImportLimits m_limits;
    XmlElements m_rows;
    std::size_t m_row = 0;
};

} // namespace waymark
