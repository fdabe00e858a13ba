// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "plan/plan_content.h"
#include "plan/plan_notes.h"
#include "questionnaire/questionnaire.h"
#include "result/result.h"

#include <set>
#include <string>
#include <vector>

namespace waymark {

/// The task that stands in every plan, whatever was answered and picked.
inline constexpr const char* NaloxoneTask = "naloxone";

struct PlannedLine {
    const PlanLine* line = nullptr;
    /// The person's own words; empty: those of the texts.
    std::string ownWords;
    /// The day it falls on as 2026-12-08; empty: not known, or it has none.
    std::string day;
};

struct PlannedPart {
    const PlanPart* part = nullptr;
    std::vector<PlannedLine> lines;
    /// Lines the person took out: they can be put back.
    std::vector<const PlanLine*> takenOut;
};

struct PlannedTask {
    const PlanTask* task = nullptr;
    TaskStatus status = TaskStatus::NotStarted;
    std::vector<PlannedPart> parts;
};

struct PlannedSection {
    const PlanSection* section = nullptr;
    std::vector<PlannedTask> tasks;
};

/// What one person can do next. It refers to the content and the case it was built from.
struct Plan {
    const FirstStep* firstStep = nullptr;
    std::vector<PlannedSection> sections;

    [[nodiscard]] const PlannedTask* task(std::string_view id) const;
};

/// What a plan is built for.
struct PlanOccasion {
    Voice voice = Voice::Self;
    KnowledgeState state;
    const Result& result;
    const PlanNotes& notes;
};

/// The plan for a case. It always has a first step and the naloxone task.
[[nodiscard]] Plan buildPlan(const PlanContent& content, const PlanOccasion& occasion);

/// The options a plan speaks of: those the person put in it; of every decision they picked nothing
/// of, what comes first, and for what comes after treatment all that is advised.
[[nodiscard]] std::set<std::string, std::less<>> optionsLookedAt(const PlanNotes& notes,
                                                                 const Result& result);

/// Whether a person may put a line of the task in their own words, or take it out. What keeps
/// people alive stays as it is.
[[nodiscard]] bool canChange(const PlanTask& task);

/// The key of a line among a person's own words.
[[nodiscard]] std::string lineKey(std::string_view task, std::string_view line);

} // namespace waymark
