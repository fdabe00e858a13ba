// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/why_view.h"
#include "theme/icons.h"
#include "widgets/usual_day.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace waymark::ui {

class Session;

/// One thing we know, with where it comes from.
struct FactRow {
    QString lead;        ///< bold, at the left: "First day"; may be empty
    QStringList texts;   ///< one column each
    QString hint;        ///< who was counted, how sure it is; may be empty
    QStringList sources; ///< one line each; empty: no button
    bool isUnchecked = false;
};

/// Facts under a heading; `columns` are heads of a table and may be empty.
struct FactGroup {
    QString heading;
    QString note;
    QStringList columns;
    QList<FactRow> rows;
};

struct DayView {
    QList<DayPart> parts;
    QString note;
    QStringList sources;
};

/// One part of an option's page, such as "Cost".
struct DetailPart {
    QString id;
    QString title;
    QList<FactGroup> groups;
    std::optional<DayView> day;
};

/// What "Read more" shows for one option.
struct DetailView {
    QString name;
    Icon icon = Icon::None;
    QString where;
    int pips = -1;
    QString fit;
    QString medicine;
    QStringList medicineSources;
    LineGroup obstacles;
    LineGroup conditions;
    QList<DetailPart> parts; ///< none: the catalogue is missing
    QString nextId;
    QString nextName;
};

[[nodiscard]] DetailView detailView(Session& session, const QString& option);

} // namespace waymark::ui
