// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/build/content.h"

#include <nlohmann/json.hpp>

namespace waymark::build {

namespace {

/// One option of a table: a rate that was counted like those of the others, or why there is none.
void readLine(const JsonCursor& line, const std::string& id, std::int64_t position,
              Content& content) {
    if (!line.allowOnly({"option", "evidence", "rate", "not_known"})) {
        return;
    }
    const std::string option = wordOf(line, "option", content.known.options, "unknown-option");
    if (line.has("evidence") == line.has("not_known")) {
        line.report("missing-key", "either \"evidence\" with \"rate\", or \"not_known\"");
        return;
    }
    Value evidence = Null;
    Value rate = Null;
    if (line.has("evidence")) {
        const std::string named =
            wordOf(line, "evidence", content.known.evidence, "unknown-evidence");
        const int rates = named.empty() ? 1 : content.known.rates[named];
        if (rates == 0) {
            line.report("missing-rate", "a statement that has rates");
            return;
        }
        evidence = named;
        rate = std::int64_t{line.number("rate", 0, rates - 1)};
    } else {
        content.rows.add(line, "lineup_gap_text(lineup, option, language, text)",
                         {id, option, content.language, sayText(line, "not_known")});
    }
    content.rows.add(line, "lineup_line(lineup, option, position, evidence, rate)",
                     {id, option, position, evidence, rate});
}

} // namespace

void readLineups(const JsonCursor& file, Content& content) {
    file.allowOnly({"format", "language", "lineups"});
    static_cast<void>(newIds(records(file, "lineups"), "id"));
    std::int64_t position = 0;
    for (const JsonCursor& lineup : file.list("lineups")) {
        lineup.allowOnly({"id", "question", "note", "lines"});
        const std::string id = lineup.text("id");
        content.rows.add(lineup, "lineup(lineup, position)", {id, position++});
        content.rows.add(
            lineup, "lineup_text(lineup, language, question, note)",
            {id, content.language, sayText(lineup, "question"), sayText(lineup, "note")});
        std::int64_t place = 0;
        for (const JsonCursor& line : records(lineup, "lines")) {
            readLine(line, id, place++, content);
        }
        if (const auto lines = lineup.find("lines")) {
            Words owed = content.known.optionsOfKind["setting"];
            const Words& baseline = content.known.optionsOfKind["baseline"];
            owed.insert(owed.end(), baseline.begin(), baseline.end());
            requireEach(*lines, "option", owed);
        }
    }
}

} // namespace waymark::build
