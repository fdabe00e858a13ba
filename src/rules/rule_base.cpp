// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "rules/rule_base.h"

#include <algorithm>

namespace waymark {

namespace {

std::optional<int> placeOf(const std::vector<std::string>& ids, std::string_view id) {
    const auto found = std::ranges::find(ids, id);
    if (found == ids.end()) {
        return std::nullopt;
    }
    return static_cast<int>(found - ids.begin());
}

} // namespace

std::optional<int> Decision::alternative(std::string_view alternativeId) const {
    return placeOf(alternatives, alternativeId);
}

std::optional<int> Decision::criterion(std::string_view criterionId) const {
    return placeOf(criteria, criterionId);
}

std::optional<int> RuleBase::decision(std::string_view id) const {
    const auto found = std::ranges::find(decisions, id, &Decision::id);
    if (found == decisions.end()) {
        return std::nullopt;
    }
    return static_cast<int>(found - decisions.begin());
}

const Rule* RuleBase::rule(std::string_view id) const {
    const auto found = std::ranges::find(rules, id, &Rule::id);
    return found == rules.end() ? nullptr : &*found;
}

} // namespace waymark
