// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// The word nearest to `word` by edits; empty when none is near enough to be what was meant.
[[nodiscard]] std::string nearestWord(std::string_view word, const std::vector<std::string>& words);

} // namespace waymark
