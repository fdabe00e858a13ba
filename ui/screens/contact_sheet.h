// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDir>
#include <QImage>
#include <QList>
#include <QSize>
#include <QString>

namespace waymark::ui {

/// How a sheet is divided.
struct SheetShape {
    int columns = 2;
    int rows = 3; ///< 0: as many as there are
    QSize cell = {640, 400};
};

/// Every screen on one sheet, small.
inline constexpr SheetShape Overview{10, 0, {256, 160}};

/// Pictures side by side under their names, so that one look shows many: `sheet-01.png`,
/// `sheet-02.png`...
class ContactSheet {
public:
    explicit ContactSheet(const QDir& folder, const SheetShape& shape = {})
        : m_folder(folder)
        , m_shape(shape) {}

    void add(const QString& name, const QImage& picture); ///< writes a sheet when one is full
    [[nodiscard]] bool finish(); ///< writes the rest; false when any sheet could not be written

private:
    struct Cell {
        QString name;
        QImage picture;
    };
    void write();

    QDir m_folder;
    SheetShape m_shape;
    QList<Cell> m_cells;
    int m_written = 0;
    bool m_isGood = true;
};

} // namespace waymark::ui
