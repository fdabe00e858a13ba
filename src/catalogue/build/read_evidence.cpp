// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/build/content.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark::build {

const Words Outcomes{
    "staying-in-care", "use",   "overdose-and-death", "mental-health", "daily-life",
    "length",          "hours", "medicine",           "includes",      "who",
    "access",          "cost",  "coverage",           "trade-off"};
const Words Certainties{"strong", "some", "little", "not-known"};

namespace {

void readRate(const JsonCursor& rate, const std::string& id, std::int64_t position, int outOf,
              Content& content) {
    if (!rate.allowOnly({"who", "of", "low", "best", "high", "event", "not_event", "at"})) {
        return;
    }
    if (const auto of = rate.require("of"); of && of->asNumber(1, 1000) != outOf) {
        of->report("wrong-number", std::to_string(outOf) + ", as for all rates of this outcome");
    }
    const int low = rate.number("low", 0, outOf);
    const Value best = numberOrNull(rate, "best", low, outOf);
    const Value high = numberOrNull(rate, "high", low, outOf);
    if (upsideDown(best, high)) {
        rate.report("wrong-order", "\"low\", \"best\" and \"high\" in rising order");
    }
    content.rows.add(rate, "rate(evidence, position, out_of, low, best, high)",
                     {id, position, std::int64_t{outOf}, std::int64_t{low}, best, high});
    content.rows.add(rate, "rate_text(evidence, position, language, who, event, not_event, at)",
                     {id, position, content.language, sayText(rate, "who"), sayText(rate, "event"),
                      sayText(rate, "not_event"), sayText(rate, "at")});
}

/// One denominator for each outcome, so that no list mixes them: deaths out of 1,000, where out of
/// 100 would leave fewer than one; all else out of 100.
int denominatorOf(const std::string& outcome) {
    constexpr int Hundred = 100;
    constexpr int Thousand = 1000;
    return outcome == "overdose-and-death" ? Thousand : Hundred;
}

void readRates(const JsonCursor& rates, const std::string& id, const std::string& outcome,
               Content& content) {
    std::int64_t position = 0;
    for (const JsonCursor& rate : rates.items()) {
        readRate(rate, id, position++, denominatorOf(outcome), content);
    }
}

/// In what way the people, place or time counted differ from those who read it.
void readIndirect(const JsonCursor& record, const std::string& id, Content& content) {
    const auto list = record.find("indirect");
    std::int64_t position = 0;
    for (const JsonCursor& item : list ? list->items() : std::vector<JsonCursor>()) {
        static const Words kinds{"other-drugs", "other-country", "before-fentanyl", "other-people",
                                 "model"};
        if (const auto place = item.oneOf(kinds, "a word that is known here", "unknown-word")) {
            content.rows.add(item, "evidence_indirect(evidence, position, kind)",
                             {id, position++, kinds[*place]});
        }
    }
}

void readStatement(const JsonCursor& record, Content& content) {
    if (!record.allowOnly({"id", "option", "outcome", "statement", "population", "time",
                           "certainty", "certainty_because", "status", "sources", "rates",
                           "indirect"})) {
        return;
    }
    const std::string id = record.text("id");
    Value option = Null;
    if (const auto member = record.require("option"); member && !member->value().is_null()) {
        option = wordOf(record, "option", content.known.options, "unknown-option");
    }
    const std::string outcome = wordOf(record, "outcome", Outcomes);
    content.rows.add(record, "evidence(evidence, option, outcome, certainty, status)",
                     {id, option, outcome, wordOf(record, "certainty", Certainties),
                      wordOf(record, "status", {"verified", "not-checked"})});
    content.rows.add(record,
                     "evidence_text(evidence, language, statement, population, time,"
                     " certainty_because)",
                     {id, content.language, sayText(record, "statement"),
                      sayText(record, "population"), sayText(record, "time"),
                      sayText(record, "certainty_because")});
    content.rows.addSources(record, "evidence_source(evidence, source)", {id},
                            sourceList(record, content.known.sources));
    if (const auto rates = record.find("rates")) {
        readRates(*rates, id, outcome, content);
    }
    readIndirect(record, id, content);
}

} // namespace

void readEvidence(const JsonCursor& file, Content& content) {
    file.allowOnly({"format", "language", "evidence"});
    std::int64_t position = 0;
    for (const std::string& outcome : Outcomes) {
        const bool owed = static_cast<std::size_t>(position) < OwedOutcomes;
        content.rows.add(file, "outcome(outcome, required, position)",
                         {outcome, std::int64_t{owed}, position});
        ++position;
    }
    for (const JsonCursor& record : records(file, "evidence")) {
        readStatement(record, content);
    }
}

void readHeadline(const JsonCursor& option, const std::string& id, Content& content) {
    const auto headline = option.require("headline");
    const bool mayLack = option.text("kind") == "baseline";
    if (!headline || (mayLack && headline->value().is_null()) ||
        !headline->allowOnly({"counted", "label", "evidence", "rate"})) {
        return;
    }
    const std::string counted = wordOf(
        *headline, "counted", {"finished", "stayed-a-year", "on-medicine", "started-mind-care"});
    const std::string evidence =
        wordOf(*headline, "evidence", content.known.evidence, "unknown-evidence");
    const int rates = evidence.empty() ? 1 : content.known.rates[evidence];
    if (rates == 0) {
        headline->report("missing-rate", "a statement that has rates");
        return;
    }
    content.rows.add(*headline, "headline_rate(option, evidence, position, counted)",
                     {id, evidence, std::int64_t{headline->number("rate", 0, rates - 1)}, counted});
    content.rows.add(*headline, "headline_rate_text(option, language, label)",
                     {id, content.language, sayText(*headline, "label")});
}

} // namespace waymark::build
