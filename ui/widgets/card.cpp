// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/card.h"

#include "theme/theme.h"
#include "widgets/accessibility.h"

#include <QPainter>
#include <QPainterPath>

namespace waymark::ui {

void paintBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge,
              qreal edgeWidth, qreal radius) {
    const qreal half = edgeWidth / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edgeWidth > 0 ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

Card::Card(QWidget* parent, QAccessible::Role role)
    : QFrame(parent) {
    setAccessibleRole(this, role);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setLook(const CardLook& look) {
    m_look = look;
    update();
}

void Card::setRinged(bool ringed) {
    m_isRinged = ringed;
    update();
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF area(rect());
    const QColor& edge = theme().color(m_isRinged ? Token::Focus : m_look.edge);
    const int edgeWidth = m_isRinged ? spacing::FocusEdge : m_look.edgeWidth;
    paintBox(painter, area, theme().color(m_look.fill), edge, edgeWidth, spacing::CardRadius);
    if (!m_look.bar || m_isRinged) {
        return;
    }
    QPainterPath outline;
    outline.addRoundedRect(area, spacing::CardRadius, spacing::CardRadius);
    painter.setClipPath(outline);
    painter.fillRect(QRectF(0, 0, spacing::BannerBar, area.height()), theme().color(*m_look.bar));
}

} // namespace waymark::ui
