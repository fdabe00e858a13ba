// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/decision.h"
#include "rules/rule.h"

#include <optional>
#include <string_view>
#include <vector>

namespace waymark {

/// All decisions and their rules, ordered by id so that the order of files changes nothing.
struct RuleBase {
    std::vector<Decision> decisions;
    std::vector<Rule> rules;

    [[nodiscard]] std::optional<int> decision(std::string_view id) const;
    [[nodiscard]] const Rule* rule(std::string_view id) const;
};

} // namespace waymark
