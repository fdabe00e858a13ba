// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/columns.h"
#include "places/import_report.h"
#include "places/place.h"

#include <functional>
#include <set>
#include <string>
#include <unordered_set>

namespace waymark {

/// Makes places of the rows of the facility table, and notes what was odd about them.
class FacilityRows {
public:
    /// The columns of the directory; name, city, state, ZIP, phone and services have to be there.
    [[nodiscard]] static std::span<const ColumnName> columns();

    FacilityRows(ColumnPlaces columns, ImportReport& report)
        : m_columns(std::move(columns))
        , m_report(report) {}

    /// Nothing for a row that is no place; the reason is noted.
    [[nodiscard]] std::optional<Place> place(const TableRow& row);
    /// Codes used so far.
    [[nodiscard]] const std::set<std::string, std::less<>>& codes() const { return m_codes; }

private:
    [[nodiscard]] std::string text(const TableRow& row, std::size_t column, const char* trimNote);
    [[nodiscard]] std::string zip(const TableRow& row);
    void readServices(const TableRow& row, Place& place);
    void noteOddities(const TableRow& row, const Place& place);

    ColumnPlaces m_columns;
    ImportReport& m_report;
    std::set<std::string, std::less<>> m_codes;
    std::unordered_set<std::string> m_seen;
};

/// The ZIP alone of "02118-1234"; empty for what is no ZIP.
[[nodiscard]] std::string_view fiveDigits(std::string_view zip);

} // namespace waymark
