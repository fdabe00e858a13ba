// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/step_picture.h"

#include "theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace waymark::ui {
namespace {

constexpr QSize PictureSize(96, 72);

QString pathOf(const QString& name) {
    return u":/theme/pictures/%1.svg"_s.arg(name);
}

} // namespace

StepPicture::StepPicture(QString name, QWidget* parent)
    : QWidget(parent)
    , m_name(std::move(name)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

bool StepPicture::isThere() const {
    return QFile::exists(pathOf(m_name));
}

QSize StepPicture::sizeHint() const {
    const TypeScale& type = theme().type();
    return {type.scaled(PictureSize.width()), type.scaled(PictureSize.height())};
}

void StepPicture::paintEvent(QPaintEvent*) {
    QFile file(pathOf(m_name));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", theme().color(Token::Text).name().toLatin1());
    QPainter painter(this);
    QSvgRenderer(drawing).render(&painter, QRectF(QPointF(), QSizeF(sizeHint())));
}

} // namespace waymark::ui
