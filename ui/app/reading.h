// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>

namespace waymark {
struct Knowledge;
}

namespace waymark::ui {

/// Begins to read the questions, rules and texts, on a thread of its own: the window system starts meanwhile.
void beginReading(const std::string &language);

/// What was begun to be read, if it is in that language; else it is read now. Throws BadData.
[[nodiscard]] Knowledge readKnowledge(const std::string &language);

} // namespace waymark::ui
