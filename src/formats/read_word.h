// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/json_cursor.h"

namespace waymark {

/// A required member that is one of a few fixed words, as the enumerator at the word's place; the
/// first, and a report, when it is none of them.
template <typename Enum>
[[nodiscard]] Enum readWord(const JsonCursor& cursor, const char* key,
                            const std::vector<std::string>& words) {
    const auto member = cursor.require(key);
    const std::string what = "one of the words for \"" + std::string(key) + '"';
    const auto place = member ? member->oneOf(words, what, "unknown-word") : std::nullopt;
    return static_cast<Enum>(place.value_or(0));
}

} // namespace waymark
