// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/catalogue.h"

#include <algorithm>

namespace waymark {

namespace {

/// Letters and digits; every byte of a letter outside ASCII counts as one.
bool isPartOfWord(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80U || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 'A' && byte <= 'Z');
}

/// What the person typed as a query of FTS5: `"word"* "word"*`. Its own words and signs (AND, NEAR,
/// quotes, stars) lose their meaning inside the quotes.
std::string asQuery(std::string_view text) {
    constexpr std::size_t MostBytes = 200;
    text = text.substr(0, MostBytes);
    std::string query;
    for (std::size_t start = 0; start < text.size();) {
        const auto* const from = text.begin() + static_cast<std::ptrdiff_t>(start);
        const auto length =
            static_cast<std::size_t>(std::find_if_not(from, text.end(), isPartOfWord) - from);
        if (length > 0) {
            query.append(query.empty() ? "\"" : " \"").append(from, length).append("\"*");
        }
        start += length + 1;
    }
    return query;
}

} // namespace

std::vector<SearchHit> Catalogue::search(std::string_view text, int limit) const {
    std::vector<SearchHit> hits;
    const std::string query = asQuery(text);
    if (query.empty() || limit <= 0) {
        return hits;
    }
    Statement row = m_database.prepare(
        "SELECT kind, id, title, snippet(search, 4, '', '', '…', 20) FROM search"
        " WHERE search MATCH ? AND language = ? ORDER BY bm25(search, 0, 0, 0, 8, 1), rowid");
    row.bind(1, query).bind(2, m_language);
    while (hits.size() < static_cast<std::size_t>(limit) && row.step()) {
        SearchHit hit{row.text(0), row.text(1), row.text(2), row.text(3)};
        if (std::ranges::none_of(hits, [&](const SearchHit& other) {
                return other.kind == hit.kind && other.id == hit.id;
            })) {
            hits.push_back(std::move(hit));
        }
    }
    return hits;
}

} // namespace waymark
