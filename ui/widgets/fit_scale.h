// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace waymark::ui {

/// From so many steps on, a fit is called this.
struct FitZone {
    double from = 0;
    QString word;
};

/// The line that fits are drawn on: steps from left to right, parted into words.
struct FitScale {
    double low = 0;
    double high = 1;
    QList<FitZone> zones; ///< lowest first; the first one starts at `low`

    [[nodiscard]] double xOf(const QRectF& area, double steps) const;
    /// Thin lines where one word ends and the next begins.
    void paintEdges(QPainter& painter, const QRectF& area) const;
    /// A line for nothing at all, which sums start from.
    void paintZero(QPainter& painter, const QRectF& area) const;
    /// Each word over its part of the line; one without room is left out.
    void paintWords(QPainter& painter, const QRectF& area) const;
};

} // namespace waymark::ui
