// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "check/invariant.h"
#include "result/engine.h"

#include <optional>
#include <string>

namespace waymark {

/// What is known about one "worse never helps" after looking.
struct WorseAnswerVerdict {
    bool exact = true;
    /// The move, the criterion, and the other answers with which the worse value helps; nothing
    /// when there are none.
    std::optional<std::string> counterexample;
};

/// Decides whether moving a variable from one value to a worse one can bring `helped` closer to
/// `against` on any criterion, so that no weights could make it a gain either.
[[nodiscard]] WorseAnswerVerdict checkWorseAnswer(const Engine& engine, const Invariant& invariant);

} // namespace waymark
