// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/pips.h"

#include "theme/theme.h"
#include "widgets/card.h"

#include <QPainter>

#include <algorithm>

namespace waymark::ui {
namespace {

constexpr int BlockWidth = 13;
constexpr int BlockHeight = 10;
constexpr int BlockGap = 3;
constexpr qreal BlockRadius = 2.5;
constexpr int RangeHeight = 6;
constexpr qreal RangeCap = 5;

} // namespace

Pips::Pips(int filled, int total, Token tone, QWidget* parent)
    : QWidget(parent)
    , m_filled(filled)
    , m_total(total)
    , m_tone(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Pips::setFilled(int filled) {
    m_filled = filled;
    update();
}

void Pips::setRange(int low, int high) {
    m_low = low;
    m_high = high;
    updateGeometry();
    update();
}

QSize Pips::sizeFor(int total) {
    const TypeScale& type = theme().type();
    return {type.scaled(BlockWidth + BlockGap) * total - type.scaled(BlockGap),
            type.scaled(BlockHeight)};
}

QSize Pips::sizeHint() const {
    const int below = m_high > m_low ? theme().type().scaled(RangeHeight) : 0;
    return sizeFor(m_total) + QSize(0, below);
}

void Pips::paint(QPainter& painter, QPoint topLeft, int filled, int total, Token tone) {
    const TypeScale& type = theme().type();
    const int step = type.scaled(BlockWidth + BlockGap);
    const QSize block(step - type.scaled(BlockGap), type.scaled(BlockHeight));
    for (int i = 0; i < total; ++i) {
        const bool isFilled = i < filled;
        const QRectF box(QPointF(topLeft) + QPointF(i * step, 0), QSizeF(block));
        paintBox(painter, box, isFilled ? theme().color(tone) : QColor(Qt::transparent),
                 theme().color(isFilled ? tone : Token::NeutralBar), 1, BlockRadius);
    }
}

void Pips::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int top = (height() - sizeHint().height()) / 2;
    paint(painter, {0, top}, m_filled, m_total, m_tone);
    if (m_high <= m_low) {
        return;
    }
    const TypeScale& type = theme().type();
    const int step = type.scaled(BlockWidth + BlockGap);
    const qreal middle = (step - type.scaled(BlockGap)) / 2.0;
    const auto middleOf = [&](int block) { return std::max(0, block - 1) * step + middle; };
    const qreal y = top + sizeFor(m_total).height() + type.scaled(RangeHeight) - RangeCap / 2;
    painter.setPen(QPen(theme().color(Token::Text), 1.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(middleOf(m_low), y), QPointF(middleOf(m_high), y));
    for (const int block : {m_low, m_high}) {
        painter.drawLine(QPointF(middleOf(block), y - RangeCap / 2),
                         QPointF(middleOf(block), y + RangeCap / 2));
    }
}

} // namespace waymark::ui
