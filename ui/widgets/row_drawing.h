// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/drawing.h"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace waymark::ui {

/// A head, and below it a row for each name: the name beside what is drawn, or above it where room
/// is short.
class RowDrawing : public Drawing {
    Q_OBJECT

public:
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    /// `rowHeight` is what is drawn in one row, in pixels at 100 %.
    RowDrawing(const QStringList& names, int rowHeight, const QString& sentence, QWidget* parent);

    /// Right of the names; above the first row.
    [[nodiscard]] QRectF headArea() const;
    /// Paints the name of a row, and gives the area that is left for the rest of it.
    [[nodiscard]] QRectF paintName(QPainter& painter, qsizetype row) const;

private:
    [[nodiscard]] bool isStacked(int width) const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int rowHeight(int width) const;

    QStringList m_names;
    int m_rowHeight;
};

} // namespace waymark::ui
