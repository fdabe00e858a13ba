// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/link_button.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/card.h"

namespace waymark::ui {

LinkButton::LinkButton(const QString& text, const QString& accessibleName, QWidget* parent)
    : Button(text, ButtonKind::Flat, parent) {
    if (!accessibleName.isEmpty()) {
        setAccessibleName(accessibleName);
    }
}

void LinkButton::setTone(Token tone) {
    m_tone = tone;
    update();
}

QColor LinkButton::inkColor() const {
    return theme().color(isEnabled() ? m_tone : Token::Disabled);
}

int LinkButton::sidePadding() const {
    return spacing::XSmall;
}

QFont LinkButton::inkFont() const {
    QFont font = theme().type().font(TextRole::Body);
    font.setUnderline(true);
    return font;
}

void LinkButton::paintSurface(QPainter& painter) const {
    const QColor clear(Qt::transparent);
    if (hasFocus()) {
        paintBox(painter, rect(), clear, theme().color(Token::Focus), 3, spacing::ButtonRadius);
    } else if (underMouse()) {
        paintBox(painter, rect(), theme().color(Token::SurfaceAlt), clear, 0,
                 spacing::ButtonRadius);
    }
}

} // namespace waymark::ui
