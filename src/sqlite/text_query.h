// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace waymark {

/// What a person typed as a query of SQLite's full text search: every word has to begin a word of
/// the text. Empty when there is no letter or digit in it. Only the first 200 bytes are read.
[[nodiscard]] std::string textQuery(std::string_view typed);

} // namespace waymark
