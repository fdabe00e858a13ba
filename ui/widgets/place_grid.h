// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/row_drawing.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::ui {

/// In how many of 100 ways an option takes each place.
struct PlaceShares {
    QString name;
    QList<int> counts;
};

/// Options down, places across: a number in every cell, with a bar as long as the number is great.
class PlaceGrid : public RowDrawing {
    Q_OBJECT

public:
    PlaceGrid(const QStringList& places, const QList<PlaceShares>& rows, const QString& sentence,
              QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCells(QPainter& painter, const QRectF& area, const PlaceShares& row) const;

    QStringList m_places;
    QList<PlaceShares> m_rows;
};

} // namespace waymark::ui
