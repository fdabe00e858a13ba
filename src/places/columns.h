// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/table.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// A column a table may have, under any of its names.
struct ColumnName {
    std::vector<std::string_view> names;
    bool isNeeded = false;
};

/// Where each wanted column stands in a table, told by its first row.
class ColumnPlaces {
public:
    ColumnPlaces(const TableRow& heads, std::span<const ColumnName> wanted);

    [[nodiscard]] bool has(std::size_t column) const { return m_places[column].has_value(); }
    [[nodiscard]] const Cell& cell(const TableRow& row, std::size_t column) const;
    /// Needed ones that are not there, by their first name.
    [[nodiscard]] const std::vector<std::string>& missing() const { return m_missing; }
    [[nodiscard]] std::size_t found() const { return m_found; }
    /// Heads that no wanted column has.
    [[nodiscard]] const std::vector<std::string>& others() const { return m_others; }

private:
    std::vector<std::optional<std::size_t>> m_places;
    std::vector<std::string> m_missing;
    std::vector<std::string> m_others;
    std::size_t m_found = 0;
};

} // namespace waymark
