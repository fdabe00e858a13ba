// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "plan/plan.h"

#include <QList>
#include <QString>

namespace waymark::ui {

class Session;

struct TaskView {
    QString id;
    QString title;
    QString hint;
    TaskStatus status = TaskStatus::NotStarted;
};

struct PlanSectionView {
    QString title;
    QList<TaskView> tasks;
};

struct PickedOptionView {
    QString id;
    QString name;
};

/// The plan as its page shows it.
struct PlanView {
    QString heading;
    QString firstStepHead;
    QString firstStep;
    QString firstStepSay;
    QList<PickedOptionView> options;
    QList<PlanSectionView> sections;
};

struct PlanLineView {
    QString id;
    QString text;
    QString day; ///< empty: none
    bool isOwn = false;
};

struct PlanPartView {
    QString title;
    PartKind kind = PartKind::Lines;
    QList<PlanLineView> lines;
    QList<PlanLineView> takenOut;
};

/// One task of the plan.
struct TaskPageView {
    QString id;
    QString title;
    QString intro;
    TaskStatus status = TaskStatus::NotStarted;
    TaskHolds holds = TaskHolds::Nothing;
    bool canChange = true;
    QList<PlanPartView> parts;
    PlanPartView way;   ///< the phases of care ahead, where the task tells of them
    QString waySetting; ///< the option they go through; empty: there are none
};

[[nodiscard]] Plan planOf(Session& session);
[[nodiscard]] PlanView planView(Session& session);
/// A task that is not in the plan any more comes back without an id.
[[nodiscard]] TaskPageView taskPageView(Session& session, const QString& task);
[[nodiscard]] QString statusWords(Session& session, TaskStatus status);
/// A text of the plan with the numbers of the person's country in it.
[[nodiscard]] QString planText(Session& session, const QString& key);

} // namespace waymark::ui
