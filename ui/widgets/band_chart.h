// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/fit_scale.h"

#include <QWidget>

namespace waymark::ui {

/// Where a fit stands now, and how far it could still move.
struct BandRow {
    QString name;
    double low = 0;
    double now = 0;
    double high = 0;
};

/// A line for each option: a dot for its fit now, and the reach of what is not known.
class BandChart : public QWidget {
    Q_OBJECT

public:
    /// `sentence` says all of it in words; it is what screen readers hear.
    BandChart(const FitScale& scale, const QList<BandRow>& rows, const QString& sentence,
              QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

    /// A line with ends and a dot on it.
    static void paintBand(QPainter& painter, const QRectF& area, const FitScale& scale,
                          const BandRow& row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool isStacked(int width) const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int rowHeight(int width) const;

    FitScale m_scale;
    QList<BandRow> m_rows;
};

} // namespace waymark::ui
