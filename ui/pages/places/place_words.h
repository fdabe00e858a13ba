// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/directory.h"
#include "places/directory_error.h"
#include "places/import_report.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::ui {

class Session;

/// What one place shows, in words.
struct PlaceView {
    QString name;
    QString address; ///< with the distance, where one was asked for
    QString setting;
    QStringList facts; ///< "Medicine: Buprenorphine", one line for each group it has
    QStringList phones;
    QString listed; ///< the year of the list and "call first"
    PickedPlace place;
    bool isPicked = false;
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
/// A picked place in one line: its name and phone, or note.
[[nodiscard]] QString pickedWords(const PickedPlace& place);

[[nodiscard]] QStringList reportLines(const Session& session, const ImportReport& report);
[[nodiscard]] QString errorWords(const Session& session, const DirectoryError::Problem& problem);

} // namespace waymark::ui
