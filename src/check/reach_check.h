// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "check/finding.h"
#include "result/engine.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

/// An alternative with a case in which it comes first, well ahead.
struct Reached {
    std::string decision;
    std::string alternative;
    /// Steps ahead of the next one in the same tier; nothing when the others are all in a worse
    /// one.
    std::optional<double> lead;
    std::string example;
};

struct Reach {
    std::vector<Reached> reached;
    Findings findings;
};

/// Section 5: every alternative can come first with a lead of two steps or more, and none is
/// outdone by another in every effect. A case that is found is a proof; one that is not found was
/// only searched for, and the finding says so.
[[nodiscard]] Reach checkReach(const Engine& engine);

} // namespace waymark
