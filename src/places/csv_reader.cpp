// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/csv_reader.h"

#include "places/directory_error.h"
#include "places/letters.h"

#include <algorithm>

namespace waymark {

namespace {

constexpr std::size_t CsvBlockBytes = std::size_t{1} << 16;
constexpr std::string_view ByteOrderMark = "\xef\xbb\xbf";

bool isUtf16(std::string_view text) {
    return text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff");
}

bool isWebPage(std::string_view text) {
    const std::string start = lowered(trimmed(text.substr(0, 256)));
    return start.starts_with("<!doctype html") || start.starts_with("<html");
}

} // namespace

CsvReader::CsvReader(const std::filesystem::path& path, const ImportLimits& limits)
    : m_path(path)
    , m_limits(limits)
    , m_file(path, std::ios::binary) {
    std::error_code failure;
    m_size = std::filesystem::file_size(path, failure);
    if (failure || !m_file) {
        fail("cannot-read");
    }
    fill();
    sniff();
}

/// Looks at the first block: is it text, and what parts its cells?
void CsvReader::sniff() {
    if (m_block.empty()) {
        fail("empty-file");
    }
    if (isUtf16(m_block)) {
        fail("wide-letters");
    }
    requireText();
    if (m_block.starts_with(ByteOrderMark)) {
        m_repairs.hadByteOrderMark = true;
        m_at = ByteOrderMark.size();
    }
    if (isWebPage(std::string_view(m_block).substr(m_at))) {
        fail("web-page");
    }
    const std::string_view line =
        std::string_view(m_block).substr(0, m_block.find_first_of("\r\n"));
    for (const char c : {';', '\t', '|'}) {
        if (std::ranges::count(line, c) > std::ranges::count(line, m_parting)) {
            m_parting = c;
        }
    }
}

void CsvReader::requireText() const {
    if (m_block.find('\0') != std::string::npos) {
        fail("no-text");
    }
}

bool CsvReader::fill() {
    m_block.resize(CsvBlockBytes);
    m_file.read(m_block.data(), static_cast<std::streamsize>(CsvBlockBytes));
    if (m_file.bad()) {
        fail("cannot-read");
    }
    m_block.resize(static_cast<std::size_t>(m_file.gcount()));
    m_read += m_block.size();
    m_at = 0;
    return !m_block.empty();
}

int CsvReader::peek() {
    if (m_at == m_block.size()) {
        if (!fill()) {
            return End;
        }
        requireText();
    }
    return static_cast<unsigned char>(m_block[m_at]);
}

int CsvReader::take() {
    const int c = peek();
    if (c != End) {
        ++m_at;
        if (++m_rowBytes > m_limits.rowBytes) {
            fail("row-too-long");
        }
    }
    return c;
}

bool CsvReader::next(TableRow& row) {
    row.cells.clear();
    if (peek() == End) {
        return false;
    }
    m_rowBytes = 0;
    row.number = ++m_row;
    do {
        readCell(row);
    } while (peek() != End && static_cast<char>(peek()) == m_parting && take() != End);
    endsLine(take());
    return true;
}

/// Whether the letter just taken ends the line; takes the second of two that do.
bool CsvReader::endsLine(int c) {
    if (c == '\r') {
        m_repairs.hadWindowsLineEnds = true;
        if (peek() == '\n') {
            take();
        }
    }
    return c == '\r' || c == '\n' || c == End;
}

/// Up to what parts it from the next one, which stays.
void CsvReader::readCell(TableRow& row) {
    std::string text;
    if (peek() == '"') {
        take();
        readQuoted(text);
    }
    for (int c = peek(); c != End && c != m_parting && c != '\r' && c != '\n'; c = peek()) {
        keep(text, static_cast<char>(take()));
    }
    closeCell(row, std::move(text));
}

void CsvReader::readQuoted(std::string& text) {
    for (int c = take();; c = take()) {
        if (c == End) {
            fail("open-quote");
        }
        if (c == '"') {
            if (peek() != '"') {
                return;
            }
            take();
        }
        keep(text, static_cast<char>(c));
    }
}

void CsvReader::keep(std::string& text, char c) const {
    if (text.size() >= m_limits.cellBytes) {
        fail("row-too-long");
    }
    text += c;
}

void CsvReader::closeCell(TableRow& row, std::string text) {
    if (!isUtf8(text)) {
        text = utf8FromOlderLetters(text);
        ++m_repairs.olderLetters;
    }
    row.cells.push_back({std::move(text), false});
}

double CsvReader::done() const {
    return m_size == 0 ? 1 : static_cast<double>(m_read) / static_cast<double>(m_size);
}

void CsvReader::fail(const char* code, const std::string& found) const {
    throw DirectoryError({code, m_path.string(),
                          m_row == 0 ? std::string() : "row " + std::to_string(m_row), found});
}

} // namespace waymark
