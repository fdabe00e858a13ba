// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/icon_view.h"

#include "theme/theme.h"

#include <QPainter>

namespace waymark::ui {
namespace {

constexpr int IconSize = 17;

} // namespace

IconView::IconView(Icon icon, Token tone, TextRole line)
    : m_icon(icon)
    , m_tone(tone)
    , m_line(line) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconView::setIcon(Icon icon) {
    m_icon = icon;
    update();
}

QSize IconView::sizeHint() const {
    const int size = theme().type().scaled(IconSize);
    return {size, qMax(size, theme().type().lineHeight(m_line))};
}

void IconView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int size = sizeHint().width();
    // Letters sit a little below the middle of their line; so does the icon.
    const QPoint corner((width() - size) / 2, (height() - size) / 2 + size / 12);
    painter.drawPixmap(corner,
                       iconPixmap(m_icon, size, theme().color(m_tone), devicePixelRatioF()));
}

} // namespace waymark::ui
