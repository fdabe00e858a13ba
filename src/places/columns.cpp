// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/columns.h"

#include "places/letters.h"

#include <algorithm>

namespace waymark {

ColumnPlaces::ColumnPlaces(const TableRow& heads, std::span<const ColumnName> wanted)
    : m_places(wanted.size()) {
    std::vector<bool> isTaken(heads.cells.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        for (std::size_t at = 0; at < heads.cells.size() && !m_places[i]; ++at) {
            const std::string head = lowered(trimmed(heads.text(at)));
            if (!isTaken[at] && std::ranges::find(wanted[i].names, head) != wanted[i].names.end()) {
                m_places[i] = at;
                isTaken[at] = true;
                ++m_found;
            }
        }
        if (!m_places[i] && wanted[i].isNeeded) {
            m_missing.emplace_back(wanted[i].names.front());
        }
    }
    for (std::size_t at = 0; at < heads.cells.size(); ++at) {
        if (!isTaken[at] && !trimmed(heads.text(at)).empty()) {
            m_others.emplace_back(trimmed(heads.text(at)));
        }
    }
}

const Cell& ColumnPlaces::cell(const TableRow& row, std::size_t column) const {
    static const Cell None;
    const auto& place = m_places[column];
    return place && *place < row.cells.size() ? row.cells[*place] : None;
}

} // namespace waymark
