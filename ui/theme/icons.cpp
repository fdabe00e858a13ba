// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace waymark::ui {
namespace {

QString fileName(Icon icon) {
    switch (icon) {
    case Icon::None:
        return {};
    case Icon::Bed:
        return u"bed"_s;
    case Icon::House:
        return u"house"_s;
    case Icon::Arrows:
        return u"arrows"_s;
    case Icon::Medicine:
        return u"medicine"_s;
    case Icon::Naloxone:
        return u"naloxone"_s;
    case Icon::Phone:
        return u"phone"_s;
    case Icon::Check:
        return u"check"_s;
    case Icon::Plus:
        return u"plus"_s;
    case Icon::ChevronLeft:
        return u"chevron-left"_s;
    case Icon::ChevronRight:
        return u"chevron-right"_s;
    case Icon::ChevronUp:
        return u"chevron-up"_s;
    case Icon::ChevronDown:
        return u"chevron-down"_s;
    }
    return {};
}

} // namespace

QPixmap iconPixmap(Icon icon, int size, const QColor& color, qreal pixelRatio) {
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QFile file(u":/theme/icons/%1.svg"_s.arg(fileName(icon)));
    if (icon == Icon::None || !file.open(QIODevice::ReadOnly)) {
        return pixmap;
    }
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(drawing);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

} // namespace waymark::ui
