// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/decisions_json.h"
#include "formats/json_cursor.h"
#include "formats/json_file.h"
#include "formats/questionnaire_json.h"
#include "formats/rules_json.h"
#include "fuzz/fuzz_support.h"
#include "fuzz/fuzz_targets.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;

/// Whatever stands in a file of rules, questions or decisions, reading it ends with errors or with
/// something that can be used.
void waymark::tests::feedRules(const std::uint8_t* data, std::size_t size) {
    DataErrors errors;
    const auto parsed = parseJson(textOf(data, size), "fuzz", errors);
    demand(parsed.has_value() == errors.empty());
    if (!parsed) {
        return;
    }
    RuleBase rules;
    rules.decisions = knowledge().rules.decisions;
    readRules(JsonCursor(*parsed, "fuzz", errors), knowledge().questionnaire.variables, rules);
    if (errors.empty()) {
        (void)Engine(knowledge().questionnaire, rules);
    }
    DataErrors others;
    const Questionnaire questions = readQuestionnaire(JsonCursor(*parsed, "fuzz", others));
    if (others.empty()) {
        (void)questions.stateFrom({});
    }
    (void)readDecisions(JsonCursor(*parsed, "fuzz", others));
}
