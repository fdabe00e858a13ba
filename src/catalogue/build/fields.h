// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "catalogue/build/rows.h"
#include "formats/json_cursor.h"

#include <string>
#include <vector>

namespace waymark::build {

using Words = std::vector<std::string>;

/// Reading one member each; what is wrong goes to the cursor's errors.

/// A text that says something.
[[nodiscard]] std::string sayText(const JsonCursor& record, const char* key);
/// The members of a list of texts; at least one.
[[nodiscard]] std::vector<std::string> sayTexts(const JsonCursor& record, const char* key);
/// A member that is always written, but may be null: "not known" has to be said.
[[nodiscard]] Value numberOrNull(const JsonCursor& record, const char* key, int least,
                                 int greatest);
[[nodiscard]] Value textOrNull(const JsonCursor& record, const char* key);
/// One of these words; empty when it is none of them.
[[nodiscard]] std::string wordOf(const JsonCursor& record, const char* key, const Words& words,
                                 const std::string& code = "unknown-word");
/// A day, as 2026-11-22.
[[nodiscard]] std::string day(const JsonCursor& record, const char* key);
/// The ids under "sources": at least one, none twice, all known.
[[nodiscard]] std::vector<std::string> sourceList(const JsonCursor& record, const Words& sources);
/// The records of a list that has to have at least one.
[[nodiscard]] std::vector<JsonCursor> records(const JsonCursor& parent, const char* key);

/// Reports ids that are ill-formed or stand twice, and gives those that stand there.
[[nodiscard]] Words newIds(const std::vector<JsonCursor>& records, const char* key);
/// Each of `wanted` has to stand once under `key` in the records of `list`.
void requireEach(const JsonCursor& list, const char* key, const Words& wanted);

} // namespace waymark::build
