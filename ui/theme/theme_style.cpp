// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "theme/theme_style.h"

#include "theme/icons.h"
#include "theme/spacing.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {
namespace {

constexpr int IndicatorSize = 24;

QColor indicatorEdge(const QStyleOption& option) {
    if (!(option.state & QStyle::State_Enabled)) {
        return theme().color(Token::Disabled);
    }
    return theme().color(option.state & QStyle::State_On ? Token::Primary : Token::Border);
}

QRectF indicatorBox(const QStyleOption& option) {
    const QRectF area(option.rect);
    const qreal size = std::min(area.width(), area.height()) - 2;
    QRectF box(0, 0, size, size);
    box.moveCenter(area.center());
    return box;
}

void drawRing(const QStyleOption& option, QPainter& painter) {
    const QColor edge = indicatorEdge(option);
    painter.setPen(QPen(edge, spacing::ControlEdge));
    painter.setBrush(theme().color(Token::Surface));
    const QRectF ring = indicatorBox(option).adjusted(1, 1, -1, -1);
    painter.drawEllipse(ring);
    if (!(option.state & QStyle::State_On)) {
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(edge);
    painter.drawEllipse(ring);
    const qreal inset = ring.width() * 0.29;
    painter.setBrush(theme().color(Token::Surface));
    painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
}

void drawTick(const QStyleOption& option, QPainter& painter) {
    const QColor edge = indicatorEdge(option);
    const bool isOn = option.state & QStyle::State_On;
    painter.setPen(QPen(edge, spacing::ControlEdge));
    painter.setBrush(isOn ? edge : theme().color(Token::Surface));
    const QRectF box = indicatorBox(option).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, 4, 4);
    if (!isOn) {
        return;
    }
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    QPen pen(theme().color(Token::OnPrimary), box.width() * 0.12);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.28)});
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(u"Fusion"_s) {}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* result) const {
    switch (hint) {
    case SH_UnderlineShortcut:
        return m_isAltHeld ? 1 : 0;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_Menu_FlashTriggeredItem:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                            const QWidget* widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return theme().type().scaled(IndicatorSize);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const {
    const bool isIndicator = element == PE_IndicatorRadioButton || element == PE_IndicatorCheckBox;
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (element == PE_FrameFocusRect && button && button->text().isEmpty()) {
        return; // its card shows the ring
    }
    if (!isIndicator && element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (element == PE_IndicatorRadioButton) {
        drawRing(*option, *painter);
    } else if (element == PE_IndicatorCheckBox) {
        drawTick(*option, *painter);
    } else {
        painter->setPen(QPen(theme().color(Token::Focus), 3));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
    painter->restore();
}

bool ThemeStyle::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt) {
            setAltHeld(type == QEvent::KeyPress);
        }
    } else if (type == QEvent::WindowDeactivate) {
        setAltHeld(false);
    }
    return QProxyStyle::eventFilter(watched, event);
}

void ThemeStyle::setAltHeld(bool held) {
    if (m_isAltHeld == held) {
        return;
    }
    m_isAltHeld = held;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        for (QWidget* part : window->findChildren<QWidget*>()) {
            part->update();
        }
    }
}

} // namespace waymark::ui
