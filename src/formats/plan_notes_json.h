// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/json_cursor.h"
#include "plan/plan_notes.h"
#include "rules/rule_base.h"

#include <nlohmann/json_fwd.hpp>

namespace waymark {

/// Reads the value of a case's key "plan". What is wrong is reported.
[[nodiscard]] PlanNotes readPlanNotes(const JsonCursor& cursor, const RuleBase& rules);

/// The notes as JSON that readPlanNotes reads back to the same notes.
[[nodiscard]] nlohmann::json writePlanNotes(const PlanNotes& notes);

} // namespace waymark
