// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/button.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/card.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace waymark::ui {
namespace {

constexpr int IconSize = 17;
constexpr int ButtonVerticalPadding = 8;
constexpr int ButtonSidePadding = 18;
constexpr int VeryWide = 1 << 20;

int iconPixels() {
    return theme().type().scaled(IconSize);
}

int tailWidth(const QString& tail) {
    const QFontMetrics metrics(theme().type().font(TextRole::Hint));
    return tail.isEmpty() ? 0 : metrics.size(Qt::TextSingleLine, tail).width();
}

} // namespace

Button::Button(const QString& text, ButtonKind kind, QWidget* parent)
    : QPushButton(text, parent)
    , m_kind(kind) {
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Button::setKind(ButtonKind kind) {
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setLeadIcon(Icon icon) {
    m_leadIcon = icon;
    updateGeometry();
    update();
}

void Button::setTailText(const QString& text) {
    m_tail = text;
    m_measured = {};
    updateGeometry();
    update();
}

QFont Button::inkFont() const {
    const bool isStrong = m_kind == ButtonKind::Primary || isChecked();
    return theme().type().font(isStrong ? TextRole::BodyStrong : TextRole::Body);
}

QColor Button::inkColor() const {
    if (!isEnabled()) {
        return theme().color(Token::Disabled);
    }
    return theme().color(m_kind == ButtonKind::Primary ? Token::OnPrimary : Token::Text);
}

int Button::sidePadding() const {
    return ButtonSidePadding;
}

int Button::extraWidth() const {
    int extra = 2 * sidePadding();
    if (m_leadIcon != Icon::None) {
        extra += iconPixels() + (text().isEmpty() ? 0 : spacing::XSmall);
    }
    if (!m_tail.isEmpty()) {
        extra += measured().tail + spacing::Small;
    }
    return extra;
}

QSize Button::measure(int room) const {
    return QFontMetrics(inkFont())
        .boundingRect(QRect(0, 0, room, VeryWide),
                      Qt::AlignLeft | Qt::TextWordWrap | Qt::TextShowMnemonic, text())
        .size();
}

const Button::Measured& Button::measured() const {
    if (m_measured.inOneLine.isEmpty() || m_measured.text != text() ||
        m_measured.font != inkFont()) {
        m_measured = {text(), inkFont(), measure(VeryWide), measure(1).width(), tailWidth(m_tail)};
    }
    return m_measured;
}

QSize Button::textSizeIn(int room) const {
    const QSize& inOneLine = measured().inOneLine;
    return room > inOneLine.width() ? inOneLine : measure(room);
}

QSize Button::sizeHint() const {
    const int width = measured().inOneLine.width() + extraWidth() + 1;
    // The height follows the width it really got: layouts take this height as the most.
    const int tightest = m_lastWidth > 0 ? std::min(m_lastWidth, width) : width;
    return {std::max(width, spacing::Target), heightForWidth(tightest)};
}

QSize Button::minimumSizeHint() const {
    const int width = measured().longestWord + extraWidth() + 1;
    return {std::max(width, spacing::Target), spacing::Target};
}

int Button::heightForWidth(int width) const {
    const int height = textSizeIn(width - extraWidth()).height();
    return std::max(height + 2 * ButtonVerticalPadding, spacing::Target);
}

void Button::resizeEvent(QResizeEvent* event) {
    const int before = sizeHint().height();
    m_lastWidth = width();
    if (sizeHint().height() != before) {
        updateGeometry();
    }
    QPushButton::resizeEvent(event);
}

void Button::paintSurface(QPainter& painter) const {
    const bool isPointedAt = isEnabled() && (underMouse() || isDown());
    QColor fill = theme().color(Token::Surface);
    QColor edge = theme().color(isEnabled() ? Token::Border : Token::Divider);
    if (m_kind == ButtonKind::Primary) {
        fill = theme().color(!isEnabled()  ? Token::SurfaceAlt
                             : isPointedAt ? Token::PrimaryHover
                                           : Token::Primary);
        edge = fill;
    } else if (isChecked()) {
        fill = theme().color(Token::Tint);
        edge = theme().color(Token::Primary);
    } else if (isPointedAt) {
        fill = theme().color(Token::SurfaceAlt);
    } else if (m_kind == ButtonKind::Flat) {
        fill = edge = QColor(Qt::transparent);
    }
    const QRectF area(rect());
    paintBox(painter, area, fill, edge, spacing::ControlEdge, spacing::ButtonRadius);
    if (!hasFocus()) {
        return;
    }
    // On a filled button a light line inside the ring keeps it apart from the fill.
    if (m_kind == ButtonKind::Primary) {
        paintBox(painter, area.adjusted(3, 3, -3, -3), Qt::transparent,
                 theme().color(Token::OnPrimary), 2, spacing::ButtonRadius - 2);
    }
    paintBox(painter, area, Qt::transparent, theme().color(Token::Focus),
             m_kind == ButtonKind::Primary ? 3 : spacing::FocusEdge, spacing::ButtonRadius);
}

void Button::paintTail(QPainter& painter, QRect area) const {
    painter.setFont(theme().type().font(TextRole::Hint));
    painter.setPen(theme().color(Token::Text2));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, m_tail);
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintSurface(painter);
    QStyleOption option;
    option.initFrom(this);
    const bool showsAltLetter =
        style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    const auto mnemonic = showsAltLetter ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    QRect area = rect().adjusted(sidePadding(), 0, -sidePadding(), 0);
    const int spare =
        std::max(0, width() - extraWidth() - textSizeIn(width() - extraWidth()).width());
    const int slack = isCentered() ? spare / 2 : 0;
    area.adjust(slack, 0, -slack, 0);
    if (m_leadIcon != Icon::None) {
        const int size = iconPixels();
        painter.drawPixmap(area.left(), (height() - size) / 2,
                           iconPixmap(m_leadIcon, size, inkColor(), devicePixelRatioF()));
        area.setLeft(area.left() + size + spacing::XSmall);
    }
    if (!m_tail.isEmpty()) {
        paintTail(painter, area);
        area.setRight(area.right() - measured().tail - spacing::Small);
    }
    painter.setFont(inkFont());
    painter.setPen(inkColor());
    const int flags =
        static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap | mnemonic;
    painter.drawText(area, flags, text());
}

} // namespace waymark::ui
