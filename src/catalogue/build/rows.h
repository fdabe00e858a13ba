// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/json_cursor.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace waymark::build {

/// What one column takes; Null is what nobody knows, or what a row does not have.
using Value = std::variant<std::monostate, std::int64_t, std::string>;
inline constexpr std::monostate Null{};

[[nodiscard]] inline bool isNull(const Value& value) {
    return std::holds_alternative<std::monostate>(value);
}
/// Both are known, and the least is greater than the most.
[[nodiscard]] inline bool upsideDown(const Value& least, const Value& most) {
    return !isNull(least) && !isNull(most) && least > most;
}

using Values = std::vector<Value>;

/// One row to be written, and the place in a file it comes from.
struct Row {
    /// The table with its columns, as "outcome(outcome, required, position)".
    std::string into;
    Values values;
    std::string file;
    std::string pointer;
};

enum class RowsTaken { All, WordsAlone };

/// Rows in the order they are to be written. Nothing is written before everything was read.
class Rows {
public:
    /// Begins another reading of the same records. Of words alone, only tables with a column for
    /// the language take rows.
    void restart(RowsTaken taken) {
        m_taken = taken;
        m_number = 0;
    }
    void add(const JsonCursor& from, std::string into, Values values) {
        if (m_taken == RowsTaken::WordsAlone && into.find("language") == std::string::npos) {
            return;
        }
        m_rows.push_back({std::move(into), std::move(values), from.file(), from.pointer()});
    }
    /// A row for each source, which takes the last column.
    void addSources(const JsonCursor& from, const std::string& into, const Values& key,
                    const std::vector<std::string>& sources) {
        for (const std::string& source : sources) {
            Values values = key;
            values.emplace_back(source);
            add(from, into, std::move(values));
        }
    }
    /// Numbers rows of a table whose key is a number, from 1.
    [[nodiscard]] std::int64_t nextNumber() { return ++m_number; }

    [[nodiscard]] const std::vector<Row>& all() const { return m_rows; }

private:
    std::vector<Row> m_rows;
    std::int64_t m_number = 0;
    RowsTaken m_taken = RowsTaken::All;
};

} // namespace waymark::build
