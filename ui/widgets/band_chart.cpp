// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/band_chart.h"

#include "theme/theme.h"

#include <QPainter>

namespace waymark::ui {
namespace {

constexpr int BandRowHeight = 36;
constexpr qreal CapHeight = 10;
constexpr qreal DotSize = 13;

QStringList namesOf(const QList<BandRow>& rows) {
    QStringList names;
    for (const BandRow& row : rows) {
        names.append(row.name);
    }
    return names;
}

} // namespace

BandChart::BandChart(const FitScale& scale, const QList<BandRow>& rows, const QString& sentence,
                     QWidget* parent)
    : RowDrawing(namesOf(rows), BandRowHeight, sentence, parent)
    , m_scale(scale)
    , m_rows(rows) {}

void BandChart::paintBand(QPainter& painter, const QRectF& area, const FitScale& scale,
                          const BandRow& row) {
    const qreal middle = area.center().y();
    const qreal low = scale.xOf(area, row.low);
    const qreal high = scale.xOf(area, row.high);
    const qreal cap = theme().type().scaled(static_cast<int>(CapHeight)) / 2.0;
    painter.setPen(QPen(theme().color(Token::Text), 2, Qt::SolidLine, Qt::FlatCap));
    if (high > low) {
        painter.drawLine(QPointF(low, middle), QPointF(high, middle));
        for (const qreal x : {low, high}) {
            painter.drawLine(QPointF(x, middle - cap), QPointF(x, middle + cap));
        }
    }
    const qreal size = theme().type().scaled(static_cast<int>(DotSize));
    QRectF dot(0, 0, size, size);
    dot.moveCenter(QPointF(scale.xOf(area, row.now), middle));
    painter.setPen(QPen(theme().color(Token::Surface), 2));
    painter.setBrush(theme().color(Token::Primary));
    painter.drawEllipse(dot);
    painter.setBrush(Qt::NoBrush);
}

void BandChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int pad = theme().type().scaled(static_cast<int>(DotSize));
    const QRectF head = headArea().adjusted(pad, 0, -pad, 0);
    m_scale.paintWords(painter, head);
    m_scale.paintEdges(painter,
                       QRectF(head.left(), head.bottom(), head.width(), height() - head.height()));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QRectF area = paintName(painter, i).adjusted(pad, 0, -pad, 0);
        paintBand(painter, area, m_scale, m_rows[i]);
    }
}

} // namespace waymark::ui
