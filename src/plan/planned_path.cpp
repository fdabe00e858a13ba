// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "plan/planned_path.h"

#include "plan/day.h"

#include <algorithm>

namespace waymark {

namespace {

/// Standings are in the order of fit.
int settingOf(const DecisionResult& result, const PlanNotes& notes) {
    const auto& standings = result.ranking.standings;
    const auto& ids = result.ranking.decision->alternatives;
    const auto picked = std::ranges::find_if(standings, [&](const Standing& standing) {
        return notes.options.contains(ids[static_cast<std::size_t>(standing.alternative)]);
    });
    return (picked == standings.end() ? standings.front() : *picked).alternative;
}

} // namespace

PlannedPath plannedPath(const Engine& engine, const Result& result, const PlanNotes& notes) {
    PlannedPath planned;
    const DecisionResult* setting = result.of("setting");
    if (setting == nullptr || result.isHeld() || setting->certainty == Certainty::Abstain) {
        return planned;
    }
    const int alternative = settingOf(*setting, notes);
    Pathway path = engine.pathwayThrough(alternative, result);
    for (Phase& phase : path.phases) {
        const std::string day = dayAfter(notes.startDay, phase.fromDay);
        planned.phases.push_back({std::move(phase), day});
    }
    if (!planned.phases.empty()) {
        planned.setting =
            setting->ranking.decision->alternatives[static_cast<std::size_t>(alternative)];
    }
    return planned;
}

} // namespace waymark
