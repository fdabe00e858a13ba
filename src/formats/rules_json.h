// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/json_cursor.h"
#include "knowledge/variables.h"
#include "rules/rule_base.h"

namespace waymark {

/// Adds the rules of one file to `rules`, whose decisions are there already. What comes back is
/// only fit for use when no error was reported.
void readRules(const JsonCursor& cursor, const Variables& variables, RuleBase& rules);

} // namespace waymark
