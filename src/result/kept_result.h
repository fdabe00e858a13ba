// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result/engine.h"
#include "result/versions.h"

#include <string>
#include <vector>

namespace waymark {

/// A rule that spoke for or against an option, and the steps of the fit that were due to it, as
/// "3/2".
struct KeptReason {
    std::string rule;
    std::string share;

    friend bool operator==(const KeptReason&, const KeptReason&) = default;
};

/// One option in its place.
struct KeptStanding {
    std::string option;
    int rank = 0;
    std::string tier;
    std::vector<KeptReason> reasons;
    std::vector<std::string> ruledOutBy;

    friend bool operator==(const KeptStanding&, const KeptStanding&) = default;
};

/// What followed from a case on the day it was kept: names and numbers only, so that every later
/// version can read it and say what differs.
struct KeptResult {
    Versions versions;
    /// The questions there were, answered or not.
    std::vector<std::string> questions;
    std::vector<std::string> stops;
    std::string certainty;
    /// The settings in their order; also while a stop holds it back.
    std::vector<KeptStanding> standings;

    friend bool operator==(const KeptResult&, const KeptResult&) = default;
};

[[nodiscard]] KeptResult keepResult(const Result& result, const Engine& engine,
                                    const Versions& versions);

/// The words for a tier and a certainty, as they stand in files and in text keys.
[[nodiscard]] const char* tierWord(Tier tier);
[[nodiscard]] const char* certaintyWord(Certainty certainty);

} // namespace waymark
