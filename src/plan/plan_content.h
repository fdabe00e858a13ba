// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "knowledge/condition.h"
#include "questionnaire/answers.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// For whom something stands in a plan: when `when` is known to be true, unless `unless` is. What
/// is not known never hides anything that has no `when`.
struct Occasion {
    Condition when;
    Condition unless = Condition::anyOf({});
    /// Empty: every voice.
    std::set<Voice> voices;
};

/// One thing to do, ask, bring or know. Its sentence is the text "plan.line.<task>.<id>".
struct PlanLine {
    std::string id;
    Occasion occasion;
    /// It stands when one of these options is looked at; empty: always.
    std::vector<std::string> options;
    /// So many days after the first day of care; nothing: no day.
    std::optional<int> day;
    std::vector<std::string> sources;
    /// Where it was read, for messages: file and JSON pointer.
    std::string file;
    std::string pointer;
};

/// How the lines of a part are meant.
enum class PartKind {
    Steps, ///< in this order
    Lines, ///< in any order
    Ticks, ///< a box before each on paper
    Ask,   ///< room to write an answer after each on paper
    Score  ///< marked for each place that was visited
};

struct PlanPart {
    std::string id;
    PartKind kind = PartKind::Lines;
    std::vector<PlanLine> lines;
};

/// What a person adds to a task themselves.
enum class TaskHolds { Nothing, Places, Visits, IfThens, StartDay };

/// A row of the plan, with a page of its own.
struct PlanTask {
    std::string id;
    Occasion occasion;
    TaskHolds holds = TaskHolds::Nothing;
    std::vector<PlanPart> parts;
    std::string file;
};

struct PlanSection {
    std::string id;
    /// Ids of tasks, in order.
    std::vector<std::string> tasks;
};

/// What the plan begins with. The first that stands is shown.
struct FirstStep {
    std::string id;
    Occasion occasion;
    /// Only while a safety stop holds.
    bool isHeld = false;
    /// Only when a place to call was picked.
    bool needsPlace = false;
    std::vector<std::string> sources;
    std::string file;
    std::string pointer;
};

/// Everything a plan can be built from, read from data/plan.
struct PlanContent {
    std::vector<PlanSection> sections;
    std::vector<PlanTask> tasks;
    std::vector<FirstStep> firstSteps;

    [[nodiscard]] const PlanTask* task(std::string_view id) const;
};

} // namespace waymark
