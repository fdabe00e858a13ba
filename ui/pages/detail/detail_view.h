// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/detail/kinds_view.h"
#include "pages/detail/rate_dots.h"
#include "pages/learn/glossary.h"
#include "pages/options/why_view.h"
#include "theme/icons.h"
#include "widgets/cost_bar.h"
#include "widgets/usual_day.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace waymark::ui {

class Session;

/// A price on a line that other prices in the same unit share.
struct PriceView {
    CostRange range;
    int scaleEnd = 0;
};

/// One thing we know, with where it comes from.
struct FactRow {
    QString lead;        ///< bold, at the left: "First day"; may be empty
    QStringList texts;   ///< one column each
    QString hint;        ///< who was counted, how sure it is; may be empty
    QStringList sources; ///< one line each; empty: no button
    bool isUnchecked = false;
    QString elsewhere = {};     ///< in what way those who were counted differ; may be empty
    QStringList warnings = {};  ///< what has ended behind it
    QList<RateView> rates = {}; ///< all out of as many people
    bool areDotsOpen = false;   ///< else behind "Show dots"
    bool isSum = false;         ///< what the other rows come to: stands out
    std::optional<PriceView> price = std::nullopt;
};

/// Facts under a heading; `columns` are heads of a table and may be empty.
struct FactGroup {
    QString heading;
    QString note;
    QStringList columns;
    QList<FactRow> rows;
};

/// Facts that open in place.
struct FoldView {
    QString title;
    QList<FactGroup> groups;
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
    std::optional<DayView> day = std::nullopt;
    std::optional<KindListView> kinds = std::nullopt;
    QList<FoldView> folds = {};
    QString note = {};
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
    QStringList medicineWarnings; ///< of rules behind it that have ended
    KindListView medicines;       ///< for care that goes with a medicine
    LineGroup obstacles;
    LineGroup first;
    LineGroup conditions;
    QList<DetailPart> parts; ///< none: the catalogue is missing
    QString nextId;
    QString nextName;
};

[[nodiscard]] DetailView detailView(Session& session, const QString& option,
                                    const QDate& today = QDate::currentDate());

/// The hard words of a part, by word.
[[nodiscard]] QList<WordView> hardWords(Session& session, const DetailPart& part);

} // namespace waymark::ui
