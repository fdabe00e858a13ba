// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/decisions_json.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

std::vector<std::string> readNames(const JsonCursor& cursor, const char* key, std::size_t most) {
    const auto member = cursor.require(key);
    std::vector<std::string> names = member ? member->texts() : std::vector<std::string>{};
    if (member && (names.empty() || names.size() > most)) {
        member->report("wrong-count", "1 to " + std::to_string(most) + " names");
        names.resize(std::min(names.size(), most));
    }
    if (std::set<std::string>(names.begin(), names.end()).size() != names.size()) {
        member->report("duplicate-id", "each name once");
    }
    return names;
}

std::vector<int> readBase(const JsonCursor& cursor, const Decision& decision) {
    std::vector<int> base(decision.alternatives.size(), 0);
    const auto member = cursor.require("base");
    if (!member) {
        return base;
    }
    std::size_t named = 0;
    for (const auto& [alternative, steps] : member->members()) {
        const auto place = decision.alternative(alternative);
        if (!place) {
            steps.report("unknown-alternative", "steps of an alternative of this decision");
            continue;
        }
        base[static_cast<std::size_t>(*place)] = steps.asNumber(-6, 6);
        ++named;
    }
    if (named != decision.alternatives.size()) {
        member->report("missing-key", "a base for each alternative");
    }
    return base;
}

std::vector<FitWord> readFitWords(const JsonCursor& cursor) {
    std::vector<FitWord> words;
    for (const JsonCursor& item : cursor.list("fit_words")) {
        item.allowOnly({"from", "word"});
        words.push_back({item.number("from", -100, 100), item.text("word")});
    }
    if (!std::ranges::is_sorted(words, std::ranges::greater(), &FitWord::from)) {
        cursor.report("wrong-order", "fit words from the highest \"from\" to the lowest");
    }
    return words;
}

Decision readDecision(const JsonCursor& cursor) {
    Decision decision;
    if (!cursor.allowOnly({"id", "note", "alternatives", "baseline", "base", "criteria",
                           "safety_criterion", "clip", "fit_words", "least_answers",
                           "close_lead"})) {
        return decision;
    }
    decision.id = cursor.text("id");
    decision.alternatives = readNames(cursor, "alternatives", Decision::MaxAlternatives);
    decision.baseline = cursor.textOr("baseline", "");
    decision.base = readBase(cursor, decision);
    decision.criteria = readNames(cursor, "criteria", Decision::MaxCriteria);
    if (const auto safety = cursor.require("safety_criterion")) {
        const auto place =
            safety->oneOf(decision.criteria, "a criterion of this decision", "unknown-criterion");
        decision.safetyCriterion = static_cast<int>(place.value_or(0));
    }
    decision.clip = cursor.number("clip", 1, 100);
    decision.fitWords = readFitWords(cursor);
    decision.leastAnswers = cursor.number("least_answers", 0, 100);
    decision.closeLead = cursor.number("close_lead", 0, 100);
    return decision;
}

} // namespace

std::vector<Decision> readDecisions(const JsonCursor& cursor) {
    std::vector<Decision> decisions;
    cursor.allowOnly({"format", "decisions"});
    for (const JsonCursor& item : cursor.list("decisions")) {
        Decision decision = readDecision(item);
        if (std::ranges::find(decisions, decision.id, &Decision::id) != decisions.end()) {
            item.report("duplicate-id", "an id that no other decision has");
            continue;
        }
        decisions.push_back(std::move(decision));
    }
    return decisions;
}

} // namespace waymark
