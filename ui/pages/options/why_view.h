// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/comparison.h"
#include "widgets/reason_list.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace waymark::ui {

class Session;

/// A list of lines under a heading: conditions, first steps, notes.
struct LineGroup {
    QString heading;
    QStringList lines;
};

/// What "Why" shows for one option.
struct WhyView {
    QString heading;
    QString place;     ///< "Good fit. Tied for first of six."
    ReasonSheet sheet; ///< the `id` of a row is the page that asks for the answer
    LineGroup obstacles;
    LineGroup conditions;
    LineGroup first;
    LineGroup notes;
    QList<std::pair<QString, QString>> options; ///< id and name of each of the six
};

[[nodiscard]] WhyView whyView(Session& session, const QString& option);

/// The picture of a sum as a table.
[[nodiscard]] Comparison reasonTable(const WhyView& view);

/// "Good fit. Tied for first of six."; empty while nothing is ranked.
[[nodiscard]] QString placeWords(Session& session, const QString& option);

} // namespace waymark::ui
