// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/json_cursor.h"
#include "questionnaire/questionnaire.h"

namespace waymark {

/// Reads questionnaire.json. What comes back is only fit for use when no error was reported.
[[nodiscard]] Questionnaire readQuestionnaire(const JsonCursor& cursor);

} // namespace waymark
