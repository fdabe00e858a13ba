// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "insight/acceptability.h"
#include "insight/band.h"
#include "insight/weight_range.h"
#include "insight/worth_finding_out.h"
#include "pathway/pathway.h"
#include "questionnaire/questionnaire.h"
#include "ranking/ranking.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace waymark {

/// How sure the first place is, in view of what is not known.
enum class Certainty { Settled, Leaning, Open, Abstain };

/// Why a decision is not ranked, or not yet.
struct Abstention {
    bool safetyUnanswered = false;
    /// How many more answered pages a ranking needs.
    int answersMissing = 0;
    /// Rules that say these alternatives are not the question, however much is known.
    std::vector<const Rule*> rules;

    [[nodiscard]] bool holds() const {
        return safetyUnanswered || answersMissing > 0 || !rules.empty();
    }
};

/// One decision: its ranking and how far it can be relied on.
struct DecisionResult {
    Ranking ranking;
    /// By alternative, in the order of the decision. Each holds the fit as it stands now.
    std::vector<Band> bands;
    /// The sum of the weights: divides a band into steps.
    std::int64_t denominator = 1;
    Acceptability acceptability;
    Certainty certainty = Certainty::Open;
    Abstention abstention;

    [[nodiscard]] Fraction low(int alternative) const {
        return {bands[static_cast<std::size_t>(alternative)].low, denominator};
    }
    [[nodiscard]] Fraction high(int alternative) const {
        return {bands[static_cast<std::size_t>(alternative)].high, denominator};
    }
};

/// Everything that follows from one case.
struct Result {
    std::vector<const Rule*> stops;
    /// Stops that an answer such as "not sure" leaves open: signs to look for. They hold nothing.
    std::vector<const Rule*> checksFirst;
    std::vector<DecisionResult> decisions;
    /// Questions whose answer could bring another setting to the first place, most telling first.
    std::vector<WorthFindingOut> worthFindingOut;
    /// How far the first setting stands as one importance changes.
    std::vector<WeightRange> weightRanges;
    /// Through the setting shown first; empty while too little is known for a ranking.
    Pathway pathway;

    /// A stop interrupts: the ranking is there, but it waits.
    [[nodiscard]] bool isHeld() const { return !stops.empty(); }
    [[nodiscard]] const DecisionResult* of(std::string_view decision) const;
};

} // namespace waymark
