// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/fit_scale.h"

#include <optional>

class QPainter;

namespace waymark::ui {

/// One bar of a waterfall: where the sum stood, and where it stands with this.
struct WaterfallBar {
    double from = 0;
    double to = 0;
    bool isTotal = false; ///< the sum itself, from nothing on
    bool joinsAbove = false;
    bool joinsBelow = false;
    std::optional<std::pair<double, double>> range; ///< how far it could still move
};

/// Paints one row of the picture into `row`, as wide as `chart`: so that rows stay real rows, and
/// bars still hang together.
void paintWaterfall(QPainter& painter, const QRectF& chart, const QRectF& row,
                    const FitScale& scale, const WaterfallBar& bar);

} // namespace waymark::ui
