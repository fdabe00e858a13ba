// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace waymark::ui {

class Session;

/// One of several that are ranked together, in one line.
struct KindRow {
    QString id;
    QString rank; ///< "1=", "2", "–"; empty while nothing is ranked
    QString name;
    int pips = -1;
    QString fit;
    QString line;
    QString hint; ///< what stands in the way; may be empty
};

/// The outpatient kinds, the medicines or the forms of aftercare, in their own order.
struct KindListView {
    QString heading;
    QString note;
    QList<KindRow> rows;
};

[[nodiscard]] KindListView outpatientKinds(Session& session);
[[nodiscard]] KindListView medicines(Session& session);
[[nodiscard]] KindListView aftercare(Session& session);

} // namespace waymark::ui
