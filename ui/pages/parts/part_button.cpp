// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/part_button.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/card.h"

#include <QPainter>

namespace waymark::ui {

namespace {

constexpr int BarWidth = 4;

} // namespace

PartButton::PartButton(const QString& text, QWidget* parent)
    : Button(text, ButtonKind::Secondary, parent) {
    setCheckable(true);
}

void PartButton::setInList(bool inList) {
    m_isInList = inList;
    update();
}

void PartButton::paintEvent(QPaintEvent* event) {
    if (!m_isInList) {
        Button::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QColor clear(Qt::transparent);
    if (isChecked() || underMouse()) {
        const Token fill = isChecked() ? Token::Tint : Token::SurfaceAlt;
        paintBox(painter, rect(), theme().color(fill), clear, 0, spacing::ButtonRadius);
    }
    if (isChecked()) {
        painter.fillRect(0, 0, BarWidth, height(), theme().color(Token::Primary));
    }
    if (hasFocus()) {
        paintBox(painter, rect(), clear, theme().color(Token::Focus), spacing::FocusEdge,
                 spacing::ButtonRadius);
    }
    painter.setFont(inkFont());
    painter.setPen(inkColor());
    painter.drawText(rect().adjusted(sidePadding(), 0, -sidePadding(), 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextHideMnemonic,
                     text());
}

} // namespace waymark::ui
