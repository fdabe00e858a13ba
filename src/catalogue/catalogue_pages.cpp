// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/catalogue.h"
#include "catalogue/columns.h"

namespace waymark {

namespace {

/// Takes apart what stands with a blank line between.
std::vector<std::string> paragraphs(const std::string& text) {
    std::vector<std::string> parts;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find("\n\n", start), text.size());
        parts.push_back(text.substr(start, end - start));
        start = end + 2;
    }
    return parts;
}

} // namespace

std::vector<Region> Catalogue::regions() const {
    Statement statement =
        m_database.prepare("SELECT r.region, name, emergency FROM region r JOIN region_text t"
                           " ON t.region = r.region WHERE language = ? ORDER BY position");
    return rows<Region>(statement.bind(1, m_language), [](const Statement& row) {
        return Region{row.text(0), row.text(1), row.text(2)};
    });
}

std::vector<Helpline> Catalogue::helplines(std::string_view region) const {
    Statement statement = m_database.prepare(
        "SELECT region, purpose, name, number, how, hours, checked, status, source FROM helpline h"
        " JOIN helpline_text t ON t.helpline = h.helpline WHERE region = ? AND language = ?"
        " ORDER BY purpose <> 'emergency', h.helpline");
    return rows<Helpline>(statement.bind(1, region).bind(2, m_language), [](const Statement& row) {
        return Helpline{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4),
                        row.text(5), row.text(6), row.text(7), row.text(8)};
    });
}

std::vector<LearnTopic> Catalogue::learnTopics() const {
    Statement statement = m_database.prepare(
        "SELECT t.topic, tt.title, tt.in_short, st.heading, st.text, (SELECT"
        " group_concat(source, ' ') FROM learn_section_source x WHERE x.section = s.section)"
        " FROM learn_topic t JOIN learn_topic_text tt ON tt.topic = t.topic"
        " JOIN learn_section s ON s.topic = t.topic"
        " JOIN learn_section_text st ON st.section = s.section AND st.language = tt.language"
        " WHERE tt.language = ? ORDER BY t.position, s.position");
    statement.bind(1, m_language);
    std::vector<LearnTopic> topics;
    while (statement.step()) {
        if (topics.empty() || topics.back().id != statement.text(0)) {
            topics.push_back({statement.text(0), statement.text(1), statement.text(2), {}});
        }
        topics.back().sections.push_back(
            {statement.text(3), paragraphs(statement.text(4)), sourceIds(statement, 5)});
    }
    return topics;
}

std::vector<GlossaryWord> Catalogue::glossary() const {
    Statement statement = m_database.prepare(
        "SELECT term, word, meaning FROM glossary WHERE language = ? ORDER BY lower(word), term");
    return rows<GlossaryWord>(statement.bind(1, m_language), [](const Statement& row) {
        return GlossaryWord{row.text(0), row.text(1), row.text(2)};
    });
}

std::optional<Arrangement> Catalogue::arrange(std::string_view variable) const {
    for (Arrangement& arrangement : arrangements()) {
        if (arrangement.variable == variable) {
            return std::move(arrangement);
        }
    }
    return std::nullopt;
}

std::vector<Arrangement> Catalogue::arrangements() const {
    Statement statement = m_database.prepare(
        "SELECT a.variable, t.title, t.in_short, s.text, (SELECT group_concat(source, ' ') FROM"
        " arrange_source x WHERE x.variable = a.variable) FROM arrange a"
        " JOIN arrange_text t ON t.variable = a.variable JOIN arrange_step_text s"
        " ON s.variable = a.variable AND s.language = t.language"
        " WHERE t.language = ? ORDER BY a.position, s.position");
    statement.bind(1, m_language);
    std::vector<Arrangement> all;
    while (statement.step()) {
        if (all.empty() || all.back().variable != statement.text(0)) {
            all.push_back({statement.text(0),
                           statement.text(1),
                           statement.text(2),
                           {},
                           sourceIds(statement, 4)});
        }
        all.back().steps.push_back(statement.text(3));
    }
    return all;
}

std::vector<RedFlag> Catalogue::redFlags() const {
    Statement statement = m_database.prepare(
        "SELECT f.red_flag, title, what_it_is, why_it_counts, what_helps, (SELECT"
        " group_concat(source, ' ') FROM red_flag_source s WHERE s.red_flag = f.red_flag)"
        " FROM red_flag f JOIN red_flag_text t ON t.red_flag = f.red_flag"
        " WHERE language = ? ORDER BY position");
    return rows<RedFlag>(statement.bind(1, m_language), [](const Statement& row) {
        return RedFlag{row.text(0), row.text(1), row.text(2),
                       row.text(3), row.text(4), sourceIds(row, 5)};
    });
}

} // namespace waymark
