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

constexpr std::size_t OwedByKinds = 3;

void readRate(const JsonCursor& rate, const std::string& id, std::int64_t position, int outOf,
              Content& content) {
    if (!rate.allowOnly({"who", "of", "low", "best", "high", "event", "not_event", "at"})) {
        return;
    }
    if (const auto of = rate.require("of"); of && of->asNumber(1, 1000) != outOf) {
        of->report("wrong-number", "the same for all rates of a statement");
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

void readRates(const JsonCursor& rates, const std::string& id, Content& content) {
    const std::vector<JsonCursor> all = rates.items();
    if (all.empty()) {
        return;
    }
    const auto of = all.front().find("of");
    const bool inThousand = of && of->value() == 1000;
    if (of && !inThousand && of->value() != 100) {
        of->report("wrong-number", "100, or 1000 where less than one of 100 would be left");
    }
    std::int64_t position = 0;
    for (const JsonCursor& rate : all) {
        readRate(rate, id, position++, inThousand ? 1000 : 100, content);
    }
}

void readStatement(const JsonCursor& record, Content& content) {
    if (!record.allowOnly({"id", "option", "outcome", "statement", "population", "time",
                           "certainty", "certainty_because", "status", "sources", "rates"})) {
        return;
    }
    const std::string id = record.text("id");
    Value option = Null;
    if (const auto member = record.require("option"); member && !member->value().is_null()) {
        option = wordOf(record, "option", content.known.options, "unknown-option");
    }
    content.rows.add(record, "evidence(evidence, option, outcome, certainty, status)",
                     {id, option, wordOf(record, "outcome", Outcomes),
                      wordOf(record, "certainty", Certainties),
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
        readRates(*rates, id, content);
    }
}

void readOutcome(const JsonCursor& entry, const std::string& id, Content& content) {
    if (!entry.allowOnly({"outcome", "ids", "not_known"})) {
        return;
    }
    const std::string outcome = wordOf(entry, "outcome", Outcomes);
    if (!entry.has("ids") && !entry.has("not_known")) {
        entry.report("missing-key", "\"ids\", or \"not_known\" with a sentence that says so");
    }
    if (entry.has("not_known")) {
        content.rows.add(entry, "evidence_gap(option, outcome, language, text)",
                         {id, outcome, content.language, sayText(entry, "not_known")});
    }
    if (entry.has("ids")) {
        std::int64_t position = 0;
        for (const JsonCursor& item : records(entry, "ids")) {
            const Words& known = content.known.evidence;
            if (const auto place =
                    item.oneOf(known, "an id of evidence.json", "unknown-evidence")) {
                content.rows.add(item, "option_evidence(option, outcome, position, evidence)",
                                 {id, outcome, position++, known[*place]});
            }
        }
    }
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

void readOptionEvidence(const JsonCursor& option, const std::string& id, bool isSetting,
                        Content& content) {
    for (const JsonCursor& entry : records(option, "evidence")) {
        readOutcome(entry, id, content);
    }
    if (const auto list = option.find("evidence")) {
        const auto owed = static_cast<std::ptrdiff_t>(isSetting ? OwedOutcomes : OwedByKinds);
        requireEach(*list, "outcome", {Outcomes.begin(), Outcomes.begin() + owed});
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
