// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/options/result_words.h"
#include "questionnaire/answers.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::ui {

/// One way something can matter: its weight, and its words over a column and inside a sentence.
struct ValueStep {
    int weight = 0;
    QString key; ///< of its texts
    QString label;
    QString inside;

    friend bool operator==(const ValueStep&, const ValueStep&) = default;
};

/// One thing that can matter.
struct ValueRow {
    QString id;
    QString name;
    QString hint;
    int step = 0;         ///< its place in ValuesView::steps
    bool isFixed = false; ///< safety: always as heavy as the heaviest
};

/// What "What matters" shows.
struct ValuesView {
    QString heading;
    QString start;
    QString limit; ///< what importance cannot do
    QString orderHeading;
    QString waiting; ///< why there is no order now; empty when there is
    OrderState state = OrderState::Ranked;
    QList<ValueStep> steps;
    QList<ValueRow> rows;
};

[[nodiscard]] ValuesView valuesView(Session& session);

/// The importance of a case with one thing set; what stands at the start is left out.
[[nodiscard]] Importance withStep(const Session& session, const QString& criterion, int weight);

/// What moved, and that it was this that moved it.
[[nodiscard]] QString movedBecause(const Session& session, const ValuesView& view,
                                   const ValueRow& row, const Ranking& before);

/// How firm the first place is: each thing set to each step, the others as they are.
[[nodiscard]] QString firmWords(const Session& session, const ValuesView& view);

} // namespace waymark::ui
