// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/json_cursor.h"
#include "knowledge/variables.h"

namespace waymark {

/// Reads a condition as data/README.md describes it. Faults are reported and give a part that is
/// always true.
[[nodiscard]] Condition readCondition(const JsonCursor& cursor, const Variables& variables);

/// Reports when the conditions together look at more answers at once than can be counted through.
void checkWidth(const JsonCursor& cursor, const std::vector<const Condition*>& conditions,
                const Variables& variables);

/// The place of the variable named at `cursor`; nothing, and a report, when there is none.
[[nodiscard]] std::optional<VariableIndex> readVariable(const JsonCursor& cursor,
                                                        const Variables& variables);

/// The ids of all variables, for messages.
[[nodiscard]] std::vector<std::string> variableIds(const Variables& variables);

} // namespace waymark
