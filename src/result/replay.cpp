// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "result/replay.h"

#include <algorithm>
#include <iterator>

namespace waymark {

namespace {

const KeptStanding* find(const KeptResult& result, const std::string& option) {
    const auto found = std::ranges::find(result.standings, option, &KeptStanding::option);
    return found == result.standings.end() ? nullptr : &*found;
}

std::string shareOf(const KeptStanding* standing, const std::string& rule) {
    if (standing == nullptr) {
        return {};
    }
    const auto found = std::ranges::find(standing->reasons, rule, &KeptReason::rule);
    return found == standing->reasons.end() ? std::string() : found->share;
}

/// Those of `all` that are not in `others`, in their order.
std::vector<std::string> without(const std::vector<std::string>& all,
                                 const std::vector<std::string>& others) {
    std::vector<std::string> rest;
    std::ranges::copy_if(all, std::back_inserter(rest), [&](const std::string& each) {
        return std::ranges::find(others, each) == others.end();
    });
    return rest;
}

void addOption(const KeptStanding* then, const KeptStanding* now, Replay& replay) {
    replay.options.push_back({now == nullptr ? then->option : now->option,
                              then == nullptr ? 0 : then->rank, now == nullptr ? 0 : now->rank,
                              then == nullptr ? std::string() : then->tier,
                              now == nullptr ? std::string() : now->tier});
}

void addReasons(const KeptStanding* then, const KeptStanding* now, Replay& replay) {
    const std::string& option = now == nullptr ? then->option : now->option;
    const auto add = [&](const std::string& rule) {
        const std::string before = shareOf(then, rule);
        const std::string after = shareOf(now, rule);
        if (before != after) {
            const ReasonChange change = before.empty()  ? ReasonChange::New
                                        : after.empty() ? ReasonChange::Gone
                                                        : ReasonChange::OtherWeight;
            replay.reasons.push_back({option, rule, change, before, after});
        }
    };
    if (then != nullptr) {
        std::ranges::for_each(then->reasons, add, &KeptReason::rule);
    }
    if (now != nullptr) {
        for (const KeptReason& reason : now->reasons) {
            if (shareOf(then, reason.rule).empty()) {
                add(reason.rule);
            }
        }
    }
}

} // namespace

std::vector<OptionThenAndNow> Replay::moved() const {
    std::vector<OptionThenAndNow> moved;
    std::ranges::copy_if(options, std::back_inserter(moved), &OptionThenAndNow::hasMoved);
    return moved;
}

Replay compareKept(const KeptResult& then, const KeptResult& now) {
    Replay replay;
    replay.then = then.versions;
    replay.now = now.versions;
    for (const KeptStanding& standing : now.standings) {
        addOption(find(then, standing.option), &standing, replay);
        addReasons(find(then, standing.option), &standing, replay);
    }
    for (const KeptStanding& standing : then.standings) {
        if (find(now, standing.option) == nullptr) {
            addOption(&standing, nullptr, replay);
            addReasons(&standing, nullptr, replay);
        }
    }
    replay.stopsGone = without(then.stops, now.stops);
    replay.stopsNew = without(now.stops, then.stops);
    replay.questionsNew = without(now.questions, then.questions);
    replay.questionsGone = without(then.questions, now.questions);
    return replay;
}

} // namespace waymark
