// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/catalogue.h"
#include "catalogue/columns.h"

namespace waymark {

namespace {

SourcedText remark(const Database& database, std::string_view id, const std::string& language) {
    Statement row = database.prepare(
        "SELECT text, (SELECT group_concat(source, ' ') FROM comparison_remark_source s"
        " WHERE s.remark = t.remark) FROM comparison_remark_text t"
        " WHERE remark = ? AND language = ?");
    if (!row.bind(1, id).bind(2, language).step()) {
        return {};
    }
    return {row.text(0), sourceIds(row, 1)};
}

} // namespace

Comparison Catalogue::comparison(ComparisonKind kind) const {
    const bool twoColumns = kind == ComparisonKind::InpatientOutpatient;
    Statement row = m_database.prepare(
        "SELECT c.row, topic, question, c.option, text, (SELECT group_concat(source, ' ') FROM"
        " comparison_cell_source s WHERE s.row = c.row AND s.option = c.option)"
        " FROM comparison c JOIN option o ON o.option = c.option WHERE language = ?1"
        " AND (?2 = 0 OR (short AND c.option IN ('inpatient', 'outpatient')))"
        " ORDER BY c.position, o.kind = 'baseline', o.position");
    row.bind(1, m_language).bind(2, std::int64_t{twoColumns});
    Comparison table;
    while (row.step()) {
        if (table.rows.empty() || table.rows.back().id != row.text(0)) {
            table.rows.push_back({row.text(0), row.text(1), row.text(2), {}});
        }
        if (table.rows.size() == 1) {
            table.options.push_back(row.text(3));
        }
        table.rows.back().cells.push_back({row.text(3), row.text(4), sourceIds(row, 5)});
    }
    table.note = remark(m_database, "note", m_language);
    table.alwaysTrue = remark(m_database, "always_true", m_language);
    return table;
}

} // namespace waymark
