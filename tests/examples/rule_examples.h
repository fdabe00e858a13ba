// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result/engine.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

/// A small case in which a rule fires, and one as near to it as can be in which it does not.
struct RuleExample {
    std::string rule;
    Answers fires;
    /// Nothing for a rule that has no condition.
    std::optional<Answers> rests;
};

/// An example for every rule, by rule id. Found by search, so the same rules give the same
/// examples.
[[nodiscard]] std::vector<RuleExample> exampleForEachRule(const Engine& engine);

/// Whether the rule fires for these answers.
[[nodiscard]] bool fires(const Rule& rule, const Engine& engine, const Answers& answers);

} // namespace waymark
