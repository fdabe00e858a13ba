// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result/kept_result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace waymark {

/// Where an option stood then and stands now.
struct OptionThenAndNow {
    std::string option;
    /// 0: there was none of this name, or there is none now.
    int rankThen = 0;
    int rankNow = 0;
    std::string tierThen;
    std::string tierNow;

    [[nodiscard]] bool hasMoved() const { return rankThen != rankNow || tierThen != tierNow; }
};

enum class ReasonChange : std::uint8_t { Gone, New, OtherWeight };

/// A rule that speaks otherwise about an option now.
struct ReasonDifference {
    std::string option;
    std::string rule;
    ReasonChange change = ReasonChange::New;
    /// Steps of the fit, as in KeptReason; empty: none.
    std::string shareThen;
    std::string shareNow;
};

/// An old case under the rules of today, beside what followed from it then.
struct Replay {
    Versions then;
    Versions now;
    /// In the order of now; those there are no more come last.
    std::vector<OptionThenAndNow> options;
    std::vector<ReasonDifference> reasons;
    /// Safety stops by rule.
    std::vector<std::string> stopsGone;
    std::vector<std::string> stopsNew;
    /// Questions that are asked now and were not then, and the other way round.
    std::vector<std::string> questionsNew;
    std::vector<std::string> questionsGone;

    [[nodiscard]] bool sameRules() const { return then.rules == now.rules; }
    /// Those that stand elsewhere now.
    [[nodiscard]] std::vector<OptionThenAndNow> moved() const;
    /// The options stand as they stood, with the same stops.
    [[nodiscard]] bool sameOrder() const {
        return moved().empty() && stopsGone.empty() && stopsNew.empty();
    }
    /// And for the same reasons.
    [[nodiscard]] bool isAlike() const { return sameOrder() && reasons.empty(); }
};

/// Both results come from the same answers.
[[nodiscard]] Replay compareKept(const KeptResult& then, const KeptResult& now);

} // namespace waymark
