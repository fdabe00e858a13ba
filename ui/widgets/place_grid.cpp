// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/place_grid.h"

#include "theme/spacing.h"
#include "theme/theme.h"

#include <QPainter>

namespace waymark::ui {
namespace {

constexpr int PlaceRowHeight = 38;
constexpr int PlaceBarHeight = 6;
constexpr int Whole = 100;

QStringList namesOf(const QList<PlaceShares>& rows) {
    QStringList names;
    for (const PlaceShares& row : rows) {
        names.append(row.name);
    }
    return names;
}

} // namespace

PlaceGrid::PlaceGrid(const QStringList& places, const QList<PlaceShares>& rows,
                     const QString& sentence, QWidget* parent)
    : RowDrawing(namesOf(rows), PlaceRowHeight, sentence, parent)
    , m_places(places)
    , m_rows(rows) {}

void PlaceGrid::paintCells(QPainter& painter, const QRectF& area, const PlaceShares& row) const {
    const qreal cell = area.width() / static_cast<qreal>(m_places.size());
    const qreal bar = theme().type().scaled(PlaceBarHeight);
    painter.setFont(theme().type().font(TextRole::Hint));
    for (qsizetype i = 0; i < row.counts.size(); ++i) {
        const int count = row.counts[i];
        const QRectF room(area.left() + static_cast<qreal>(i) * cell, area.top(),
                          cell - spacing::Medium, area.height());
        painter.setPen(theme().color(count == 0 ? Token::Text2 : Token::Text));
        painter.drawText(room.adjusted(0, 2, 0, -bar - 4), Qt::AlignLeft | Qt::AlignVCenter,
                         QString::number(count));
        const QRectF track(room.left(), room.bottom() - bar - 4, room.width(), bar);
        painter.fillRect(track.adjusted(0, bar - 1, 0, 0), theme().color(Token::Divider));
        const QRectF filled(track.topLeft(), QSizeF(track.width() * count / Whole, bar));
        painter.fillRect(filled, theme().color(i == 0 ? Token::Primary : Token::NeutralBar));
    }
}

void PlaceGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF head = headArea();
    const qreal cell = head.width() / static_cast<qreal>(m_places.size());
    painter.setFont(theme().type().font(TextRole::Hint));
    painter.setPen(theme().color(Token::Text2));
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const QRectF place(head.left() + static_cast<qreal>(i) * cell, 0, cell, head.height());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, m_places[i]);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QRectF area = paintName(painter, i);
        paintCells(painter, area, m_rows[i]);
    }
}

} // namespace waymark::ui
