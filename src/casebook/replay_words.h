// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result/replay.h"
#include "texts/texts.h"

#include <string>
#include <vector>

namespace waymark {

/// What a replay comes to, a sentence a line, the most telling first.
[[nodiscard]] std::vector<std::string>
replayLines(const Replay& replay, const std::vector<std::string>& leftOut, const Texts& texts);

/// A hash short enough to read out.
[[nodiscard]] std::string shortHash(const std::string& hash);

} // namespace waymark
