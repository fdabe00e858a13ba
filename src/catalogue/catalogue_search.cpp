// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/catalogue.h"

#include "sqlite/text_query.h"

#include <algorithm>

namespace waymark {

std::vector<SearchHit> Catalogue::search(std::string_view text, int limit) const {
    std::vector<SearchHit> hits;
    const std::string query = textQuery(text);
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
