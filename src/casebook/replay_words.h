// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result/replay.h"
#include "texts/texts.h"

#include <string>
#include <vector>

namespace waymark {

/// What a replay comes to, a sentence a line.
struct ReplayWords {
    std::string order; ///< whether it is the same
    std::vector<std::string> versions;
    std::vector<std::string> stops;
    std::vector<std::string> moves;
    std::vector<std::string> reasons;
    std::vector<std::string> questions; ///< and the answers that were left out
};
[[nodiscard]] ReplayWords replayWords(const Replay& replay, const std::vector<std::string>& leftOut,
                                      const Texts& texts);
[[nodiscard]] std::vector<std::string> leftOutLines(const std::vector<std::string>& leftOut,
                                                    const Texts& texts);

/// All of it, the most telling first.
[[nodiscard]] std::vector<std::string>
replayLines(const Replay& replay, const std::vector<std::string>& leftOut, const Texts& texts);

/// In counselors' words; the bare name where this version has none any more.
[[nodiscard]] std::string optionNameThen(const std::string& option, const Texts& texts);
[[nodiscard]] std::string tierNameThen(const std::string& tier, const Texts& texts);

/// A hash short enough to read out.
[[nodiscard]] std::string shortHash(const std::string& hash);

} // namespace waymark
