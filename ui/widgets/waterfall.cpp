// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/waterfall.h"

#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace waymark::ui {
namespace {

constexpr int StepBarHeight = 18;
constexpr qreal LeastWidth = 3;
constexpr qreal Radius = 2;
constexpr int RangeBelow = 11;
constexpr qreal RangeCap = 4;

Token toneOf(const WaterfallBar& bar) {
    if (bar.isTotal) {
        return Token::Text2;
    }
    return bar.to >= bar.from ? Token::ForBar : Token::AgainstBar;
}

void paintJoin(QPainter& painter, qreal x, qreal top, qreal bottom) {
    painter.setPen(QPen(theme().color(Token::NeutralBar), 1));
    const qreal at = qRound(x) + 0.5;
    painter.drawLine(QPointF(at, top), QPointF(at, bottom));
}

void paintRange(QPainter& painter, qreal low, qreal high, qreal y) {
    painter.setPen(QPen(theme().color(Token::Text), 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(low, y), QPointF(high, y));
    for (const qreal x : {low, high}) {
        painter.drawLine(QPointF(x, y - RangeCap), QPointF(x, y + RangeCap));
    }
}

} // namespace

void paintWaterfall(QPainter& painter, const QRectF& chart, const QRectF& row,
                    const FitScale& scale, const WaterfallBar& bar) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF column(chart.left(), row.top(), chart.width(), row.height());
    scale.paintEdges(painter, column);
    scale.paintZero(painter, column);
    const qreal from = scale.xOf(chart, bar.from);
    const qreal to = scale.xOf(chart, bar.to);
    const qreal tall = theme().type().scaled(StepBarHeight);
    const qreal up = bar.range ? theme().type().scaled(RangeBelow) / 2.0 : 0;
    const qreal top = row.center().y() - tall / 2 - up;
    QRectF box(QPointF(std::min(from, to), top), QPointF(std::max(from, to), top + tall));
    if (box.width() < LeastWidth) {
        box.setWidth(LeastWidth);
    }
    if (bar.joinsAbove) {
        paintJoin(painter, from, row.top(), top);
    }
    if (bar.joinsBelow) {
        paintJoin(painter, to, top + tall, row.bottom());
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(toneOf(bar)));
    painter.drawRoundedRect(box, Radius, Radius);
    if (bar.range) {
        paintRange(painter, scale.xOf(chart, bar.range->first), scale.xOf(chart, bar.range->second),
                   top + tall + theme().type().scaled(RangeBelow));
    }
    painter.restore();
}

} // namespace waymark::ui
