// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "insight/watch.h"
#include "questionnaire/questionnaire.h"
#include "ranking/score.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace waymark {

/// What could be done about an answer: learned, because it is not known now; arranged; or neither.
enum class Offer : std::uint8_t { FindOut, Arrange, Given };

/// One answer as it would be.
struct AnswerChange {
    VariableIndex variable = 0;
    int value = 0;
    Offer offer = Offer::Given;
};

/// A change of one answer, or of two that do nothing of the kind alone, and what it brings.
struct WhatIf {
    std::vector<AnswerChange> changes;
    /// The alternative that would have the first place and does not have it now. When several
    /// would, the one that would be shown first of them.
    std::optional<int> first;
    /// The others that would have the first place beside it, in the order shown.
    std::vector<int> sharedWith;
    /// Alternatives that would move to a better tier.
    std::vector<int> lifted;

    /// True when every change in it can be learned or arranged.
    [[nodiscard]] bool isOffered() const;
};

struct WhatWouldChange {
    std::vector<WhatIf> singles;
    /// Only pairs in which both can be learned or arranged.
    std::vector<WhatIf> pairs;
    /// False when it was stopped: what is there holds, but more may be missing.
    bool isComplete = true;
};

/// Every change of one or two answers that brings another alternative to the first place or lifts a
/// rule_out, each found by ranking the changed answers.
[[nodiscard]] WhatWouldChange whatWouldChange(const CompiledDecision& compiled,
                                              const Questionnaire& questionnaire,
                                              const KnowledgeState& raw, const Weights& weights,
                                              const Watch& watch = {});

} // namespace waymark
