// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/json_cursor.h"
#include "rules/decision.h"

#include <vector>

namespace waymark {

/// Reads rules/decisions.json. What comes back is only fit for use when no error was reported.
[[nodiscard]] std::vector<Decision> readDecisions(const JsonCursor& cursor);

} // namespace waymark
