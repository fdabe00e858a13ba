// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/place_grid.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/accessibility.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {
namespace {

constexpr int RowHeight = 38;
constexpr int HeadHeight = 24;
constexpr int StackedWidth = 520;
constexpr int BarHeight = 6;
constexpr int Whole = 100;

int headHeight() {
    return theme().type().scaled(HeadHeight);
}

} // namespace

PlaceGrid::PlaceGrid(const QStringList& places, const QList<PlaceShares>& rows,
                     const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_places(places)
    , m_rows(rows) {
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(sentence);
    // Not fixed: layouts would take the height of the hint as the most, also where the parts are
    // stacked.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

bool PlaceGrid::isStacked(int width) const {
    return width < theme().type().scaled(StackedWidth);
}

int PlaceGrid::nameWidth() const {
    const QFontMetrics metrics(theme().type().font(TextRole::Body));
    int widest = 0;
    for (const PlaceShares& row : m_rows) {
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
    }
    return widest + spacing::XLarge;
}

int PlaceGrid::rowHeight(int width) const {
    const int one = theme().type().scaled(RowHeight);
    return isStacked(width) ? one + theme().type().lineHeight(TextRole::Body) : one;
}

int PlaceGrid::heightForWidth(int width) const {
    return headHeight() + rowHeight(width) * static_cast<int>(m_rows.size());
}

QSize PlaceGrid::sizeHint() const {
    const int width = theme().type().scaled(StackedWidth);
    return {width, heightForWidth(width)};
}

void PlaceGrid::paintCells(QPainter& painter, const QRectF& area, const PlaceShares& row) const {
    const qreal cell = area.width() / static_cast<qreal>(m_places.size());
    const qreal bar = theme().type().scaled(BarHeight);
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
    const bool stacked = isStacked(width());
    const int left = stacked ? 0 : nameWidth();
    const int tall = rowHeight(width());
    const int line = stacked ? theme().type().lineHeight(TextRole::Body) : 0;
    const qreal cell = (width() - left) / static_cast<qreal>(m_places.size());
    painter.setFont(theme().type().font(TextRole::Hint));
    painter.setPen(theme().color(Token::Text2));
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const QRectF head(left + static_cast<qreal>(i) * cell, 0, cell, headHeight());
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_places[i]);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const int top = headHeight() + static_cast<int>(i) * tall;
        painter.setFont(theme().type().font(TextRole::Body));
        painter.setPen(theme().color(Token::Text));
        const QRect name(0, top, stacked ? width() : left, stacked ? line : tall);
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, m_rows[i].name);
        paintCells(painter, QRectF(left, top + line, width() - left, tall - line), m_rows[i]);
    }
}

} // namespace waymark::ui
