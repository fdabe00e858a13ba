// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/sheet_reader.h"

#include "places/directory_error.h"

#include <pugixml.hpp>

#include <charconv>

namespace waymark {

const unsigned SheetReader::XmlOptions =
    pugi::parse_minimal | pugi::parse_escapes | pugi::parse_cdata | pugi::parse_ws_pcdata_single;

namespace {

/// No spreadsheet has more.
constexpr std::size_t MostColumns = 16'384;

/// Joins the texts of an "si" or "is": its own, or those of its runs.
std::string joinedText(const pugi::xml_node& node) {
    std::string text;
    for (const pugi::xml_node child : node.children()) {
        const std::string_view name = localName(child.name());
        if (name == "t") {
            text += child.text().get();
        } else if (name == "r") {
            text += joinedText(child);
        }
    }
    return text;
}

/// 27 of "AB12", counted from 0; MostColumns for what is no place in a sheet.
std::size_t columnOf(std::string_view place) {
    std::size_t column = 0;
    for (const char c : place) {
        if (c < 'A' || c > 'Z') {
            break;
        }
        column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
        if (column > MostColumns) {
            return MostColumns;
        }
    }
    return column == 0 ? MostColumns : column - 1;
}

} // namespace

SheetReader::SheetReader(ZipPart part, const std::vector<std::string>& texts, Place place,
                         const ImportLimits& limits)
    : m_part(std::move(part))
    , m_texts(texts)
    , m_place(std::move(place))
    , m_limits(limits)
    , m_rows([this](char* bytes, std::size_t count) { return m_part.read(bytes, count); }, "row",
             limits.rowBytes) {}

std::string SheetReader::textOf(const std::string& element, const std::string& file) {
    pugi::xml_document document;
    if (!document.load_buffer(element.data(), element.size(), XmlOptions)) {
        throw DirectoryError({"damaged-workbook", file});
    }
    return joinedText(document.first_child());
}

bool SheetReader::next(TableRow& row) {
    std::string element;
    switch (m_rows.next(element)) {
    case XmlElements::Step::Element:
        readRow(element, row);
        return true;
    case XmlElements::Step::End:
        return false;
    case XmlElements::Step::TooLong:
        fail("row-too-long");
    case XmlElements::Step::CutOff:
        fail("damaged-workbook");
    }
    return false;
}

void SheetReader::readRow(const std::string& element, TableRow& row) {
    pugi::xml_document document;
    if (!document.load_buffer(element.data(), element.size(), XmlOptions)) {
        fail("damaged-workbook");
    }
    const pugi::xml_node node = document.first_child();
    // Rows are counted from 1; what is no such number is the next one.
    const unsigned said = node.attribute("r").as_uint();
    m_row = said > 0 ? said : m_row + 1;
    row.number = m_row;
    row.cells.clear();
    for (const pugi::xml_node child : node.children()) {
        if (localName(child.name()) != "c") {
            continue;
        }
        const pugi::xml_attribute place = child.attribute("r");
        const std::size_t column = place ? columnOf(place.value()) : row.cells.size();
        if (column >= MostColumns) {
            fail("damaged-workbook");
        }
        row.cells.resize(std::max(row.cells.size(), column + 1));
        row.cells[column] = cellFrom(child);
    }
}

Cell SheetReader::cellFrom(const pugi::xml_node& node) const {
    const std::string_view type = node.attribute("t").value();
    std::string value;
    std::string inlineText;
    for (const pugi::xml_node child : node.children()) {
        if (localName(child.name()) == "v") {
            value = child.text().get();
        } else if (localName(child.name()) == "is") {
            inlineText = joinedText(child);
        }
    }
    if (type == "s") {
        std::size_t index = m_texts.size();
        std::from_chars(value.data(), value.data() + value.size(), index);
        if (index >= m_texts.size()) {
            fail("damaged-workbook");
        }
        return {m_texts[index], false};
    }
    if (type == "inlineStr") {
        return {std::move(inlineText), false};
    }
    return {value, (type.empty() || type == "n") && !value.empty()};
}

double SheetReader::done() const {
    return m_part.size() == 0
               ? 1
               : static_cast<double>(m_part.readSoFar()) / static_cast<double>(m_part.size());
}

void SheetReader::fail(const char* code) const {
    throw DirectoryError(
        {code, m_place.file, m_place.sheet + ", row " + std::to_string(m_row + 1)});
}

} // namespace waymark
