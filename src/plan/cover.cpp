// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "plan/cover.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace waymark {

namespace {

/// The answer to "cover", and the fact of the directory that names it.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> ByCover{
    {{"medicaid", "medicaid"},
     {"medicare", "medicare"},
     {"private", "private-insurance"},
     {"military", "military-insurance"}}};

/// Ways to pay less.
constexpr std::array<std::string_view, 3> Help{"no-pay", "sliding-fee", "payment-help"};

std::string_view coverOf(const Questionnaire& questionnaire, const KnowledgeState& state) {
    const auto index = questionnaire.variables.find("cover");
    if (!index || !state.isKnown(*index)) {
        return {};
    }
    const auto value = static_cast<std::size_t>(state.possible(*index).first());
    return questionnaire.variables[*index].values[value];
}

} // namespace

TakesCover takesCover(const NotedPlace& place, const Questionnaire& questionnaire,
                      const KnowledgeState& state) {
    if (!place.listed) {
        return TakesCover::Ask;
    }
    const auto& facts = place.listed->facts;
    const std::string_view cover = coverOf(questionnaire, state);
    if (cover == "none") {
        const bool isCheaper = std::ranges::any_of(
            Help, [&](std::string_view fact) { return facts.find(fact) != facts.end(); });
        return isCheaper ? TakesCover::HelpToPay : TakesCover::Ask;
    }
    const auto named = std::ranges::find(ByCover, cover, &decltype(ByCover)::value_type::first);
    return named != ByCover.end() && facts.find(named->second) != facts.end() ? TakesCover::Listed
                                                                              : TakesCover::Ask;
}

} // namespace waymark
