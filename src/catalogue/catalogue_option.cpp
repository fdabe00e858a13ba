// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/catalogue.h"
#include "catalogue/columns.h"
#include "catalogue/option_evidence.h"

#include <map>

namespace waymark {

namespace {

/// Reads the parts of one option, each with one query.
class OptionReader {
public:
    OptionReader(const Database& database, std::string_view language, std::string_view id)
        : m_database(database)
        , m_language(language)
        , m_id(id) {}

    [[nodiscard]] Option read() const {
        Option option = readHead();
        readFields(option);
        readFacts(option);
        readUsualDay(option.usualDay);
        option.cost = readCost();
        option.coverage = readCoverage();
        option.headline = readHeadline(m_database, m_language, m_id);
        option.evidence = readOptionEvidence(m_database, m_language, m_id);
        return option;
    }

private:
    /// A statement whose first place is the option and whose second is the language.
    [[nodiscard]] Statement query(std::string_view sql) const {
        Statement statement = m_database.prepare(sql);
        statement.bind(1, m_id).bind(2, m_language);
        return statement;
    }

    [[nodiscard]] Option readHead() const {
        Statement row = m_database.prepare(
            "SELECT option, kind, place, low_days, high_days FROM option WHERE option = ?");
        if (!row.bind(1, m_id).step()) {
            throw DatabaseError("The catalogue has no option \"" + std::string(m_id) + "\".");
        }
        Option option;
        option.id = row.text(0);
        option.kind = row.text(1);
        option.place = row.text(2);
        option.length.lowDays = optionalNumber(row, 3);
        option.length.highDays = optionalNumber(row, 4);
        return option;
    }

    void readFields(Option& option) const {
        std::map<std::string, SourcedText> fields;
        Statement row = query("SELECT field, text, (SELECT group_concat(source, ' ') FROM"
                              " option_source s WHERE s.option = t.option AND s.field = t.field)"
                              " FROM option_text t WHERE option = ? AND language = ?");
        while (row.step()) {
            fields[row.text(0)] = {row.text(1), sourceIds(row, 2)};
        }
        option.name = fields["name"].text;
        option.length.text = fields["length"].text;
        option.length.sources = fields["length"].sources;
        option.usualDay.note = fields["usual_day.note"].text;
        option.usualDay.sources = fields["usual_day.note"].sources;
        option.inShort = fields["in_short"];
        option.definition = fields["definition"];
        option.hours = fields["hours"];
        option.supervision = fields["supervision"];
        option.whatItIncludes = fields["what_it_includes"];
        option.livingWithOthers = fields["living_with_others"];
        option.living = {fields["living.body"], fields["living.mind"], fields["living.social"]};
        option.medicineLine = fields["medicine_line"];
        option.ifYouUseAgain = fields["if_you_use_again"];
        option.leavingEarly = fields["leaving_early"];
    }

    void readFacts(Option& option) const {
        Statement row = query("SELECT list, label, provided, title, text, what_it_does, (SELECT"
                              " group_concat(source, ' ') FROM fact_source s WHERE s.fact = f.fact)"
                              " FROM fact f JOIN fact_text t ON t.fact = f.fact"
                              " WHERE option = ? AND language = ? ORDER BY list, position");
        while (row.step()) {
            const std::string list = row.text(0);
            if (list == "benefit" || list == "hard_part") {
                auto& table = list == "benefit" ? option.benefits : option.hardParts;
                table.push_back({row.text(3), row.text(4), row.text(5), sourceIds(row, 6)});
            } else if (list == "includes") {
                option.includes.push_back(
                    {row.text(1), row.text(2), row.text(4), sourceIds(row, 6)});
            } else if (list == "expect") {
                option.expect.push_back({row.text(1), row.text(4), sourceIds(row, 6)});
            } else {
                auto& lines = list == "ask" ? option.ask : option.whoItSuits;
                lines.push_back({row.text(4), sourceIds(row, 6)});
            }
        }
    }

    void readUsualDay(UsualDay& day) const {
        Statement row = query("SELECT part, time, what FROM usual_day_text"
                              " WHERE option = ? AND language = ? ORDER BY part, position");
        while (row.step()) {
            const std::string part = row.text(0);
            auto& items = part == "morning"     ? day.morning
                          : part == "afternoon" ? day.afternoon
                                                : day.evening;
            items.push_back({row.text(1), row.text(2)});
        }
    }

    [[nodiscard]] std::vector<Cost> readCost() const {
        Statement statement =
            query("SELECT low, typical, high, year, certainty, unit, text, note, (SELECT"
                  " group_concat(source, ' ') FROM cost_source s WHERE s.cost = c.cost)"
                  " FROM cost c JOIN cost_text t ON t.cost = c.cost"
                  " WHERE option = ? AND language = ? ORDER BY position");
        return rows<Cost>(statement, [](const Statement& row) {
            return Cost{optionalNumber(row, 0),
                        optionalNumber(row, 1),
                        optionalNumber(row, 2),
                        optionalNumber(row, 3),
                        row.text(4),
                        row.text(5),
                        row.text(6),
                        row.text(7),
                        sourceIds(row, 8)};
        });
    }

    [[nodiscard]] std::vector<Coverage> readCoverage() const {
        Statement statement =
            query("SELECT c.payer, text, (SELECT group_concat(source, ' ') FROM coverage_source s"
                  " WHERE s.option = c.option AND s.payer = c.payer) FROM coverage c"
                  " JOIN coverage_text t ON t.option = c.option AND t.payer = c.payer"
                  " WHERE c.option = ? AND language = ? ORDER BY c.position");
        return rows<Coverage>(statement, [](const Statement& row) {
            return Coverage{row.text(0), row.text(1), sourceIds(row, 2)};
        });
    }

    const Database& m_database;
    std::string_view m_language;
    std::string_view m_id;
};

} // namespace

Option Catalogue::option(std::string_view id) const {
    return OptionReader(m_database, m_language, id).read();
}

} // namespace waymark
