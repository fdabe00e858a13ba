// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/directory.h"
#include "places/directory_error.h"
#include "places/import_report.h"
#include "plan/plan_notes.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::ui {

class Session;

/// What one place shows, in words.
struct PlaceView {
    QString name;
    QString address; ///< of a place added by hand: the person's note
    QString kind;
    QString near;  ///< city, and the distance where one was asked for
    QString cover; ///< whether it takes the person's cover, as far as the list tells
    QString medicine;
    QStringList more; ///< "Language: Spanish", one line for each further group it has
    QStringList phones;
    QString listed; ///< the year of the list and "call first"
    NotedPlace place;
    bool isPicked = false;
};

/// What the columns of places are called.
struct PlaceHeads {
    QString name;
    QString kind;
    QString near;
    QString cover;
    QString medicine;
    QString phone;
};

/// What a search shows above and below the places.
struct FoundPlacesView {
    QStringList head;
    QList<PlaceView> places;
    QString foot;
};

/// A text of the places by the last part of its key.
[[nodiscard]] QString placeText(const Session& session, const QString& key);
[[nodiscard]] QString factName(const Session& session, const Fact& fact);

[[nodiscard]] FoundPlacesView foundPlacesView(Session& session, const PlaceQuery& query);
/// A place of the plan.
[[nodiscard]] PlaceView placeView(const Session& session, const NotedPlace& place);
[[nodiscard]] PlaceHeads placeHeads(const Session& session);

[[nodiscard]] QStringList reportLines(const Session& session, const ImportReport& report);
[[nodiscard]] QString errorWords(const Session& session, const DirectoryError::Problem& problem);

} // namespace waymark::ui
