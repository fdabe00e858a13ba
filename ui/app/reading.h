// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>
#include <string>

class QObject;

namespace waymark {
struct Knowledge;
}

namespace waymark::ui {

/// Begins to read the questions, rules and texts, on a thread of its own.
void beginReading(const std::string& language);

/// Acts once what was begun has been read, whether it can be used or not. On the thread of
/// `context`.
void whenRead(QObject* context, const std::function<void()>& act);

/// What was begun to be read, if it is in that language; else it is read now. Throws BadData.
[[nodiscard]] Knowledge readKnowledge(const std::string& language);

} // namespace waymark::ui
