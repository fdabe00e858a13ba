// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/options/result_words.h"
#include "widgets/band_chart.h"
#include "widgets/comparison.h"
#include "widgets/place_grid.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::ui {

/// One picture with its words: each says the same as the other.
struct PictureWords {
    QString heading;
    QString note;
    QStringList sentences; ///< one for each option
    Comparison table;
};

struct BandPicture : PictureWords {
    FitScale scale;
    QList<BandRow> rows;
};

struct PlacePicture : PictureWords {
    QStringList places;
    QList<PlaceShares> rows;
};

/// What "How sure is this?" shows.
struct SureView {
    QString heading;
    QStringList lines;
    bool isRanked = false;
    BandPicture bands;
    PlacePicture places;
    PlacePicture weights;
};

[[nodiscard]] SureView sureView(Session& session);

} // namespace waymark::ui
