// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/json_cursor.h"
#include "knowledge/variables.h"
#include "plan/plan_content.h"
#include "rules/rule_base.h"
#include "texts/plain_words.h"
#include "texts/texts.h"

#include <string>
#include <vector>

namespace waymark {

/// What the parts of a plan refer to.
struct PlanReferences {
    const Variables& variables;
    const RuleBase& rules;
};

/// Reads data/plan/plan.json: the order of the plan, and what it begins with.
void readPlanOrder(const JsonCursor& cursor, const PlanReferences& known, PlanContent& plan);

/// Reads one file of data/plan/tasks.
void readPlanTask(const JsonCursor& cursor, const PlanReferences& known, PlanContent& plan);

/// Reads data/plan/plain-words.json.
void readPlainWords(const JsonCursor& cursor, PlainWords& words);

/// What a plan needs beside its files: every task in one section, a text for everything, sources
/// that are there, naloxone whatever happens, and a first step in every case.
void checkPlan(const PlanContent& plan, const Texts& texts, const std::vector<std::string>& sources,
               DataErrors& errors);

} // namespace waymark
