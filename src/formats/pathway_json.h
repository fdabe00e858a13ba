// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/json_cursor.h"
#include "pathway/pathway.h"
#include "rules/rule_base.h"

#include <string>
#include <vector>

namespace waymark {

/// Reads rules/pathway.json. What comes back is only fit for use when no error was reported.
[[nodiscard]] PathwayPlan readPathwayPlan(const JsonCursor& cursor, const RuleBase& rules,
                                          const std::vector<std::string>& sources);

} // namespace waymark
