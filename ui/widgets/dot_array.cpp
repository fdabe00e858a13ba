// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/dot_array.h"

#include "theme/theme.h"
#include "widgets/accessibility.h"

#include <QPainter>

namespace waymark::ui {
namespace {

struct Grid {
    int columns;
    int cell;
    int gap;
};
constexpr Grid Hundred{10, 14, 4};
constexpr Grid Thousand{40, 6, 2};
constexpr Grid SmallHundred{10, 8, 2};
constexpr Grid SmallThousand{50, 2, 0};
constexpr qreal BetweenEdge = 0.14; ///< of the cell

const Grid& gridOf(const DotCount& count) {
    return count.outOf > Hundred.columns * Hundred.columns ? Thousand : Hundred;
}

QSize sizeOf(const Grid& grid, int outOf) {
    const TypeScale& type = theme().type();
    const int rows = (outOf + grid.columns - 1) / grid.columns;
    const int step = type.scaled(grid.cell) + type.scaled(grid.gap);
    return QSize(grid.columns, rows) * step - QSize(1, 1) * type.scaled(grid.gap);
}

/// Ten rows of ten, as everywhere: the same picture for the same hundred people.
const Grid& smallGridOf(const DotCount& count) {
    return count.outOf > Hundred.columns * Hundred.columns ? SmallThousand : SmallHundred;
}

DotArray::Dot dotOf(const DotCount& count, int index) {
    if (index < count.low) {
        return DotArray::Dot::Counted;
    }
    return index < count.high ? DotArray::Dot::Between : DotArray::Dot::Not;
}

void paintAll(QPainter& painter, const QPoint& at, const Grid& grid, const DotCount& count) {
    const int cell = theme().type().scaled(grid.cell);
    const int step = cell + theme().type().scaled(grid.gap);
    for (int i = 0; i < count.outOf; ++i) {
        const QPoint dot = at + QPoint(i % grid.columns * step, i / grid.columns * step);
        DotArray::paintDot(painter, QRect(dot, QSize(cell, cell)), dotOf(count, i));
    }
}

} // namespace

DotArray::DotArray(const DotCount& count, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_count(count) {
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(sentence);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

DotArray::Dot DotArray::dotAt(int index) const {
    return dotOf(m_count, index);
}

void DotArray::paintDot(QPainter& painter, const QRectF& cell, Dot dot) {
    const QColor& dark = theme().color(Token::Text2);
    // Filled, filled lightly with a heavy edge, and an empty ring: three shapes, apart in grey too.
    const bool isBetween = dot == Dot::Between;
    const qreal edge = isBetween ? std::max(1.0, cell.width() * BetweenEdge) : 1;
    const QColor& line = dot == Dot::Not ? theme().color(Token::NeutralBar) : dark;
    const QColor fill = dot == Dot::Counted ? dark
                        : isBetween         ? theme().color(Token::Divider)
                                            : QColor(Qt::transparent);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, edge));
    painter.setBrush(fill);
    const qreal half = edge / 2;
    painter.drawEllipse(cell.adjusted(half, half, -half, -half));
    if (isBetween && fill == dark) {
        // High contrast has one color for both: a hole tells them apart.
        const qreal hole = cell.width() * 0.3;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Token::Surface));
        painter.drawEllipse(cell.adjusted(hole, hole, -hole, -hole));
    }
}

void DotArray::paintSmall(QPainter& painter, const QPoint& at, const DotCount& count) {
    paintAll(painter, at, smallGridOf(count), count);
}

QSize DotArray::smallSize(const DotCount& count) {
    return sizeOf(smallGridOf(count), count.outOf);
}

QSize DotArray::sizeHint() const {
    return sizeOf(gridOf(m_count), m_count.outOf);
}

void DotArray::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintAll(painter, {}, gridOf(m_count), m_count);
}

} // namespace waymark::ui
