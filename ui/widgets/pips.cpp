// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/pips.h"

#include "theme/theme.h"
#include "widgets/card.h"

#include <QPainter>

namespace waymark::ui {
namespace {

constexpr int BlockWidth = 13;
constexpr int BlockHeight = 10;
constexpr int BlockGap = 3;
constexpr qreal BlockRadius = 2.5;

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

QSize Pips::sizeFor(int total) {
    const TypeScale& type = theme().type();
    return {type.scaled(BlockWidth + BlockGap) * total - type.scaled(BlockGap),
            type.scaled(BlockHeight)};
}

QSize Pips::sizeHint() const {
    return sizeFor(m_total);
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
    paint(painter, {0, (height() - sizeHint().height()) / 2}, m_filled, m_total, m_tone);
}

} // namespace waymark::ui
