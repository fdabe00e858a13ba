// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/fit_scale.h"

#include "theme/spacing.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

double FitScale::xOf(const QRectF& area, double steps) const {
    const double share = (std::clamp(steps, low, high) - low) / (high - low);
    return area.left() + share * area.width();
}

void FitScale::paintEdges(QPainter& painter, const QRectF& area) const {
    // As strong as the data in high contrast: there it is set apart by its kind of line.
    const bool isLoud = theme().color(Token::Divider) == theme().color(Token::NeutralBar);
    painter.setPen(QPen(theme().color(Token::Divider), 1, isLoud ? Qt::DotLine : Qt::SolidLine));
    for (const FitZone& zone : zones) {
        if (zone.from > low && zone.from < high) {
            const double x = qRound(xOf(area, zone.from)) + 0.5;
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        }
    }
}

void FitScale::paintZero(QPainter& painter, const QRectF& area) const {
    if (low < 0) {
        painter.setPen(QPen(theme().color(Token::NeutralBar), 1));
        const double x = qRound(xOf(area, 0)) + 0.5;
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

void FitScale::paintWords(QPainter& painter, const QRectF& area) const {
    painter.setFont(theme().type().font(TextRole::Hint));
    painter.setPen(theme().color(Token::Text2));
    const QFontMetrics metrics(painter.font());
    for (qsizetype i = 0; i < zones.size(); ++i) {
        const double end = i + 1 < zones.size() ? zones[i + 1].from : high;
        QRectF part = area;
        part.setLeft(xOf(area, zones[i].from));
        part.setRight(xOf(area, end));
        if (part.width() >= metrics.horizontalAdvance(zones[i].word) + spacing::Small) {
            painter.drawText(part, Qt::AlignCenter, zones[i].word);
        }
    }
}

} // namespace waymark::ui
