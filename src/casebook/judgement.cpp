// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casebook/judgement.h"

#include <algorithm>
#include <array>

namespace waymark {

namespace {

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

/// Whether the order itself can be changed at all.
std::optional<JudgementRefusal> refusalOfOrder(const Result& result) {
    if (result.isHeld()) {
        return JudgementRefusal::SafetyStop;
    }
    const DecisionResult* setting = result.of("setting");
    if (setting == nullptr || setting->abstention.holds()) {
        return JudgementRefusal::NoOrder;
    }
    return std::nullopt;
}

const Standing* standingOf(const Ranking& ranking, const std::string& option) {
    for (const Standing& standing : ranking.standings) {
        if (ranking.decision->alternatives[static_cast<std::size_t>(standing.alternative)] ==
            option) {
            return &standing;
        }
    }
    return nullptr;
}

std::optional<JudgementRefusal> refusalOfOption(const Judgement& judgement, const Result& result) {
    const Standing* standing = standingOf(result.of("setting")->ranking, judgement.option);
    if (standing == nullptr) {
        return JudgementRefusal::UnknownOption;
    }
    const bool isRuledOut =
        std::ranges::any_of(standing->ruledOutBy, [](const Rule* rule) { return rule->hard; });
    return isRuledOut ? std::optional(JudgementRefusal::RuledOut) : std::nullopt;
}

void move(std::vector<std::string>& order, const Judgement& judgement) {
    const auto at = std::ranges::find(order, judgement.option);
    order.erase(at);
    const auto place = std::clamp(judgement.place - 1, 0, static_cast<int>(order.size()));
    order.insert(order.begin() + place, judgement.option);
}

} // namespace

const char* wordOf(JudgementRefusal refusal) {
    constexpr std::array Words{"safety-stop", "no-order",  "ruled-out", "unknown-option",
                               "same-place",  "no-reason", "no-who",    "too-long"};
    return Words[static_cast<std::size_t>(refusal)];
}

std::vector<std::string> counselorOrder(const Result& result,
                                        const std::vector<Judgement>& judgements) {
    std::vector<std::string> order;
    const DecisionResult* setting = result.of("setting");
    if (setting == nullptr) {
        return order;
    }
    const Ranking& ranking = setting->ranking;
    for (const Standing& standing : ranking.standings) {
        order.push_back(
            ranking.decision->alternatives[static_cast<std::size_t>(standing.alternative)]);
    }
    if (refusalOfOrder(result)) {
        return order;
    }
    for (const Judgement& judgement : judgements) {
        if (!refusalOfOption(judgement, result)) {
            move(order, judgement);
        }
    }
    return order;
}

std::optional<JudgementRefusal> refusalOf(const Judgement& judgement, const Result& result,
                                          const std::vector<Judgement>& before) {
    if (const auto refusal = refusalOfOrder(result)) {
        return refusal;
    }
    if (const auto refusal = refusalOfOption(judgement, result)) {
        return refusal;
    }
    if (isBlank(judgement.reason)) {
        return JudgementRefusal::NoReason;
    }
    if (isBlank(judgement.who)) {
        return JudgementRefusal::NoWho;
    }
    if (judgement.reason.size() > Judgement::LongestReason ||
        judgement.who.size() > Judgement::LongestWho) {
        return JudgementRefusal::TooLong;
    }
    const std::vector<std::string> order = counselorOrder(result, before);
    std::vector<std::string> after = order;
    move(after, judgement);
    return after == order ? std::optional(JudgementRefusal::SamePlace) : std::nullopt;
}

} // namespace waymark
