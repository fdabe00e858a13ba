// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QPainter;

namespace waymark::ui {

/// In how many of 100 ways an option takes each place.
struct PlaceShares {
    QString name;
    QList<int> counts;
};

/// Options down, places across: a number in every cell, with a bar as long as the number is great.
class PlaceGrid : public QWidget {
    Q_OBJECT

public:
    /// `sentence` says all of it in words; it is what screen readers hear.
    PlaceGrid(const QStringList& places, const QList<PlaceShares>& rows, const QString& sentence,
              QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool isStacked(int width) const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int rowHeight(int width) const;
    void paintCells(QPainter& painter, const QRectF& area, const PlaceShares& row) const;

    QStringList m_places;
    QList<PlaceShares> m_rows;
};

} // namespace waymark::ui
