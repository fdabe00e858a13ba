// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "catalogue/option.h"
#include "sqlite/database.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

/// Reads what the columns of a row hold.
inline std::optional<int> optionalNumber(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt
                              : std::optional<int>(static_cast<int>(row.number(column)));
}

/// Ids that a query joined with spaces. No id has one.
inline SourceIds sourceIds(const Statement& row, int column) {
    SourceIds ids;
    const std::string joined = row.text(column);
    for (std::size_t start = 0; start < joined.size();) {
        const std::size_t end = std::min(joined.find(' ', start), joined.size());
        ids.push_back(joined.substr(start, end - start));
        start = end + 1;
    }
    return ids;
}

/// Steps through a bound statement, making one value of each row.
template <typename Value, typename Make>
std::vector<Value> rows(Statement& statement, Make make) {
    std::vector<Value> values;
    while (statement.step()) {
        values.push_back(make(statement));
    }
    return values;
}

} // namespace waymark
