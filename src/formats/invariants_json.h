// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "check/invariant.h"
#include "formats/json_cursor.h"
#include "questionnaire/questionnaire.h"
#include "rules/rule_base.h"

#include <vector>

namespace waymark {

/// Reads rules/invariants.json. What comes back is only fit for use when no error was reported.
[[nodiscard]] std::vector<Invariant>
readInvariants(const JsonCursor& cursor, const Questionnaire& questionnaire, const RuleBase& rules);

} // namespace waymark
