// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "screens/contact_sheet.h"

#include <QPainter>

namespace waymark::ui {

namespace {

constexpr int CaptionHeight = 20;
constexpr int Gap = 8;
constexpr QRgb Table = 0xff30363a; ///< darker than a light page, lighter than a dark one

} // namespace

void ContactSheet::add(const QString& name, const QImage& picture) {
    m_cells.append(
        {name, picture.scaled(m_shape.cell, Qt::KeepAspectRatio, Qt::SmoothTransformation)});
    m_cells.last().picture.setDevicePixelRatio(1);
    if (m_shape.rows > 0 && m_cells.size() == qsizetype{m_shape.columns} * m_shape.rows) {
        write();
    }
}

bool ContactSheet::finish() {
    if (!m_cells.isEmpty()) {
        write();
    }
    return m_isGood;
}

void ContactSheet::write() {
    const int columns = m_shape.columns;
    const int rows = (static_cast<int>(m_cells.size()) + columns - 1) / columns;
    const QSize step = m_shape.cell + QSize(Gap, Gap + CaptionHeight);
    QImage sheet(columns * step.width() + Gap, rows * step.height() + Gap, QImage::Format_RGB32);
    sheet.fill(Table);
    QPainter painter(&sheet);
    painter.setPen(Qt::white);
    // As tall as its line, however large the text of the program is.
    QFont font = painter.font();
    font.setPixelSize(CaptionHeight * 3 / 4);
    painter.setFont(font);
    for (int i = 0; i < m_cells.size(); ++i) {
        const QPoint corner(Gap + i % columns * step.width(), Gap + i / columns * step.height());
        painter.drawText(QRect(corner, QSize(m_shape.cell.width(), CaptionHeight)),
                         Qt::AlignVCenter, m_cells[i].name);
        painter.drawImage(corner + QPoint(0, CaptionHeight), m_cells[i].picture);
    }
    painter.end();
    m_cells.clear();
    const QString name = QStringLiteral("sheet-%1.png").arg(++m_written, 2, 10, QLatin1Char('0'));
    m_isGood =
        m_folder.mkpath(QStringLiteral(".")) && sheet.save(m_folder.filePath(name)) && m_isGood;
}

} // namespace waymark::ui
