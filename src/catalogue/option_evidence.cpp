// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/option_evidence.h"

#include "catalogue/catalogue.h"
#include "catalogue/columns.h"

namespace waymark {

namespace {

Rate rateFrom(const Statement& row) {
    return {row.text(0),
            static_cast<int>(row.number(1)),
            static_cast<int>(row.number(2)),
            optionalNumber(row, 3),
            optionalNumber(row, 4),
            row.text(5),
            row.text(6),
            row.text(7)};
}

/// Reads statements of the "evidence" table by id.
class StatementReader {
public:
    StatementReader(const Database& database, std::string_view language)
        : m_language(language)
        , m_statement(database.prepare(
              "SELECT coalesce(option, ''), outcome, statement, population, time, certainty,"
              " certainty_because, status, (SELECT group_concat(source, ' ') FROM"
              " evidence_source s WHERE s.evidence = e.evidence), (SELECT group_concat(kind, ' ')"
              " FROM evidence_indirect i WHERE i.evidence = e.evidence)"
              " FROM evidence e JOIN evidence_text t ON t.evidence = e.evidence"
              " WHERE e.evidence = ? AND language = ?"))
        , m_rates(database.prepare(
              "SELECT who, out_of, low, best, high, event, not_event, at FROM rate r"
              " JOIN rate_text t ON t.evidence = r.evidence AND t.position = r.position"
              " WHERE r.evidence = ? AND language = ? ORDER BY r.position")) {}

    [[nodiscard]] std::optional<EvidenceStatement> read(const std::string& id) {
        m_statement.reset();
        if (!m_statement.bind(1, id).bind(2, m_language).step()) {
            return std::nullopt;
        }
        EvidenceStatement evidence;
        evidence.id = id;
        evidence.option = m_statement.text(0);
        evidence.outcome = m_statement.text(1);
        evidence.text = m_statement.text(2);
        evidence.population = m_statement.text(3);
        evidence.time = m_statement.text(4);
        evidence.certainty = m_statement.text(5);
        evidence.certaintyBecause = m_statement.text(6);
        evidence.verified = m_statement.text(7) == "verified";
        evidence.sources = sourceIds(m_statement, 8);
        evidence.indirect = sourceIds(m_statement, 9);
        m_rates.reset();
        evidence.rates = rows<Rate>(m_rates.bind(1, id).bind(2, m_language), rateFrom);
        return evidence;
    }

private:
    std::string_view m_language;
    Statement m_statement;
    Statement m_rates;
};

} // namespace

std::vector<OutcomeEvidence> readOptionEvidence(const Database& database, std::string_view language,
                                                std::string_view option) {
    StatementReader statements(database, language);
    Statement row = database.prepare(
        "SELECT o.outcome, coalesce(e.evidence, ''), coalesce(g.text, ''), coalesce(x.text, ''),"
        " coalesce(s.certainty, ''), coalesce(x.because, '') FROM outcome o"
        " LEFT JOIN option_evidence e ON e.outcome = o.outcome AND e.option = ?1"
        " LEFT JOIN evidence_gap g ON g.outcome = o.outcome AND g.option = ?1 AND g.language = ?2"
        " LEFT JOIN outcome_sum s ON s.outcome = o.outcome AND s.option = ?1"
        " LEFT JOIN outcome_sum_text x ON x.outcome = o.outcome AND x.option = ?1"
        " AND x.language = ?2"
        " WHERE e.evidence IS NOT NULL OR g.text IS NOT NULL OR x.text IS NOT NULL ORDER BY "
        "o.position, e.position");
    row.bind(1, option).bind(2, language);
    std::vector<OutcomeEvidence> outcomes;
    while (row.step()) {
        const std::string outcome = row.text(0);
        if (outcomes.empty() || outcomes.back().outcome != outcome) {
            outcomes.push_back({outcome, {}, row.text(2), {row.text(3), row.text(4), row.text(5)}});
        }
        if (auto statement = statements.read(row.text(1))) {
            outcomes.back().statements.push_back(std::move(*statement));
        }
    }
    return outcomes;
}

std::optional<HeadlineRate> readHeadline(const Database& database, std::string_view language,
                                         std::string_view option) {
    Statement row = database.prepare(
        "SELECT who, out_of, low, best, high, event, not_event, at, h.counted, x.label, h.evidence"
        " FROM headline_rate h JOIN headline_rate_text x ON x.option = h.option"
        " JOIN rate r ON r.evidence = h.evidence AND r.position = h.position"
        " JOIN rate_text t ON t.evidence = r.evidence AND t.position = r.position"
        " AND t.language = x.language WHERE h.option = ? AND x.language = ?");
    if (!row.bind(1, option).bind(2, language).step()) {
        return std::nullopt;
    }
    return HeadlineRate{row.text(8), row.text(9), row.text(10), rateFrom(row)};
}

std::vector<Lineup> Catalogue::lineups() const {
    Statement row = m_database.prepare(
        "SELECT coalesce(r.who, ''), coalesce(n.out_of, 0), n.low, n.best, n.high, r.event,"
        " r.not_event, r.at, l.lineup, l.option, t.question, t.note, coalesce(g.text, ''), (SELECT"
        " group_concat(source, ' ') FROM evidence_source s WHERE s.evidence = l.evidence)"
        " FROM lineup_line l JOIN lineup u ON u.lineup = l.lineup"
        " JOIN lineup_text t ON t.lineup = l.lineup AND t.language = ?1"
        " LEFT JOIN rate n ON n.evidence = l.evidence AND n.position = l.rate"
        " LEFT JOIN rate_text r ON r.evidence = n.evidence AND r.position = n.position"
        " AND r.language = ?1 LEFT JOIN lineup_gap_text g ON g.lineup = l.lineup"
        " AND g.option = l.option AND g.language = ?1 ORDER BY u.position, l.position");
    row.bind(1, m_language);
    std::vector<Lineup> all;
    while (row.step()) {
        if (all.empty() || all.back().id != row.text(8)) {
            all.push_back({row.text(8), row.text(10), row.text(11), {}});
        }
        const bool isCounted = !row.isNull(2);
        all.back().lines.push_back({row.text(9),
                                    isCounted ? std::optional(rateFrom(row)) : std::nullopt,
                                    row.text(12), sourceIds(row, 13)});
    }
    return all;
}

std::optional<EvidenceStatement> Catalogue::evidence(std::string_view id) const {
    return StatementReader(m_database, m_language).read(std::string(id));
}

} // namespace waymark
