// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

bool draw(const QString& drawing, int side, const QString& target) {
    QSvgRenderer renderer(drawing);
    if (!renderer.isValid() || side < 1) {
        return false;
    }
    QImage image(side, side, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    return image.save(target, "PNG");
}

} // namespace

/// Draws an icon in one size, while the program is built: waymark-icon SVG SIDE PNG.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 4) {
        QTextStream(stderr) << "usage: waymark-icon SVG SIDE PNG\n";
        return 2;
    }
    if (!draw(arguments[1], arguments[2].toInt(), arguments[3])) {
        QTextStream(stderr) << "waymark-icon: " << arguments[3] << " could not be drawn\n";
        return 1;
    }
    return 0;
}
