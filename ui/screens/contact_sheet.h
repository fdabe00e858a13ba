// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDir>
#include <QImage>
#include <QList>
#include <QString>

namespace waymark::ui {

/// Pictures side by side over their names, six to a sheet, so that one look shows many:
/// `sheet-01.png`, `sheet-02.png`...
class ContactSheet {
public:
    explicit ContactSheet(const QDir& folder)
        : m_folder(folder) {}

    void add(const QString& name, const QImage& picture); ///< writes a sheet when one is full
    [[nodiscard]] bool finish(); ///< writes the rest; false when any sheet could not be written

private:
    struct Cell {
        QString name;
        QImage picture;
    };
    void write();

    QDir m_folder;
    QList<Cell> m_cells;
    int m_written = 0;
    bool m_isGood = true;
};

} // namespace waymark::ui
