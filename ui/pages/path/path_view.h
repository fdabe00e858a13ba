// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/options/result_words.h"
#include "widgets/path_line.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace waymark::ui {

/// One part of the path in words.
struct PhaseView {
    QString name;
    QString length;
    QString text;
};

/// What "Path" shows for one setting.
struct PathView {
    QString heading;
    QString waiting; ///< why there is no path now; empty when there is
    QString lead;
    QList<PathStop> stops;
    QStringList along; ///< what runs through all of it: the medicine, naloxone
    QString spoken;    ///< the whole picture in words
    QList<PhaseView> phases;
    QString medicine;
    QList<std::pair<QString, QString>> options; ///< id and name of each of the six
};

[[nodiscard]] PathView pathView(Session& session, const QString& option);

} // namespace waymark::ui
