// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "plan/plan_notes.h"
#include "result/engine.h"

#include <optional>
#include <string>

namespace waymark {

/// A phase of care ahead, and when it begins by the usual lengths of those before it.
struct PlannedPhase {
    Phase phase;
    /// As 2026-12-08; empty: no first day was noted.
    std::string day;
};

/// The path that a plan leads into.
struct PlannedPath {
    /// The setting it goes through; empty: there is no path to tell.
    std::string setting;
    std::vector<PlannedPhase> phases;
};

/// Through the setting that was put in the plan, the one that fits most where there are several;
/// without one, through what comes first. Empty while a stop holds or too little is known.
[[nodiscard]] PlannedPath plannedPath(const Engine& engine, const Result& result,
                                      const PlanNotes& notes);

} // namespace waymark
