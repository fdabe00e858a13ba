// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/fit_scale.h"
#include "widgets/row_drawing.h"

namespace waymark::ui {

/// Where a fit stands now, and how far it could still move.
struct BandRow {
    QString name;
    double low = 0;
    double now = 0;
    double high = 0;
};

/// A line for each option: a dot for its fit now, and the reach of what is not known.
class BandChart : public RowDrawing {
    Q_OBJECT

public:
    BandChart(const FitScale& scale, const QList<BandRow>& rows, const QString& sentence,
              QWidget* parent = nullptr);

    /// A line with ends and a dot on it.
    static void paintBand(QPainter& painter, const QRectF& area, const FitScale& scale,
                          const BandRow& row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FitScale m_scale;
    QList<BandRow> m_rows;
};

} // namespace waymark::ui
