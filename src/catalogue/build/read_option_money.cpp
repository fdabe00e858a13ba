// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/build/content.h"

#include <nlohmann/json.hpp>

namespace waymark::build {

namespace {

constexpr int MostDollars = 10'000'000;
constexpr int FirstYear = 2000;
constexpr int LastYear = 2100;

struct Amounts {
    Value low;
    Value typical;
    Value high;
    Value year;
    std::string certainty;
};

/// What SQL would refuse too, said in words.
void checkAmounts(const JsonCursor& line, const Amounts& amounts) {
    const bool nothing = isNull(amounts.low) && isNull(amounts.typical) && isNull(amounts.high);
    if (upsideDown(amounts.low, amounts.typical) || upsideDown(amounts.typical, amounts.high) ||
        upsideDown(amounts.low, amounts.high)) {
        line.report("wrong-order", "\"low\", \"typical\" and \"high\" in rising order");
    }
    if (nothing != (amounts.certainty == "not-known") && !amounts.certainty.empty()) {
        line.report("wrong-certainty",
                    "the certainty \"not-known\" where no amount is known, and only there");
    }
    if (!nothing && isNull(amounts.year)) {
        line.report("missing-year", "the year of the prices");
    }
}

void readCostLine(const JsonCursor& line, const std::string& id, std::int64_t position,
                  Content& content) {
    if (!line.allowOnly(
            {"low", "typical", "high", "unit", "year", "certainty", "text", "note", "sources"})) {
        return;
    }
    const Amounts amounts{
        numberOrNull(line, "low", 0, MostDollars), numberOrNull(line, "typical", 0, MostDollars),
        numberOrNull(line, "high", 0, MostDollars), numberOrNull(line, "year", FirstYear, LastYear),
        wordOf(line, "certainty", Certainties)};
    checkAmounts(line, amounts);
    const std::int64_t cost = content.rows.nextNumber();
    content.rows.add(line, "cost(cost, option, position, low, typical, high, year, certainty)",
                     {cost, id, position, amounts.low, amounts.typical, amounts.high, amounts.year,
                      amounts.certainty});
    content.rows.add(line, "cost_text(cost, language, unit, text, note)",
                     {cost, content.language, sayText(line, "unit"), sayText(line, "text"),
                      sayText(line, "note")});
    content.rows.addSources(line, "cost_source(cost, source)", {cost},
                            sourceList(line, content.known.sources));
}

} // namespace

void readCost(const JsonCursor& option, const std::string& id, Content& content) {
    std::int64_t position = 0;
    for (const JsonCursor& line : records(option, "cost")) {
        readCostLine(line, id, position++, content);
    }
}

void readCoverage(const JsonCursor& option, const std::string& id, Content& content) {
    std::int64_t position = 0;
    for (const JsonCursor& line : records(option, "coverage")) {
        if (line.allowOnly({"payer", "text", "sources"})) {
            const std::string payer = wordOf(line, "payer", content.known.payers, "unknown-value");
            content.rows.add(line, "coverage(option, payer, position)", {id, payer, position++});
            addSourced(line, "coverage", "option, payer", {id, payer}, content);
        }
    }
    if (const auto list = option.find("coverage")) {
        requireEach(*list, "payer", content.known.payers);
    }
}

} // namespace waymark::build
