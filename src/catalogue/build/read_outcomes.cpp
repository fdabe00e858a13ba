// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/build/content.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark::build {

namespace {

/// What the statements of one outcome come to, taken together, and how sure that is.
void readSum(const JsonCursor& sum, const std::string& id, const std::string& outcome,
             Content& content) {
    if (!sum.allowOnly({"text", "certainty", "because"})) {
        return;
    }
    content.rows.add(sum, "outcome_sum(option, outcome, certainty)",
                     {id, outcome, wordOf(sum, "certainty", Certainties)});
    content.rows.add(
        sum, "outcome_sum_text(option, outcome, language, text, because)",
        {id, outcome, content.language, sayText(sum, "text"), sayText(sum, "because")});
}

void readOutcome(const JsonCursor& entry, const std::string& id, Content& content) {
    if (!entry.allowOnly({"outcome", "ids", "not_known", "in_sum"})) {
        return;
    }
    const std::string outcome = wordOf(entry, "outcome", Outcomes);
    if (!entry.has("ids") && !entry.has("not_known")) {
        entry.report("missing-key", "\"ids\", or \"not_known\" with a sentence that says so");
    }
    if (const auto sum = entry.find("in_sum")) {
        readSum(*sum, id, outcome, content);
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

void readOptionEvidence(const JsonCursor& option, const std::string& id, Content& content) {
    const auto list = option.find("evidence");
    if (!list) {
        static_cast<void>(option.require("evidence"));
        return;
    }
    for (const JsonCursor& entry : records(option, "evidence")) {
        readOutcome(entry, id, content);
        const bool isOwed = std::ranges::find(Outcomes, entry.textOr("outcome", "")) <
                            Outcomes.begin() + OwedOutcomes;
        if (isOwed) {
            static_cast<void>(entry.require("in_sum"));
        }
    }
    requireEach(*list, "outcome", Words(Outcomes.begin(), Outcomes.begin() + OwedOutcomes));
}

} // namespace waymark::build
