// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/dot_count.h"

#include <QString>
#include <QWidget>

#include <cstdint>

class QPainter;

namespace waymark::ui {

/// A dot for each person, filled row by row from the top left. 1,000 people get smaller dots.
class DotArray : public QWidget {
    Q_OBJECT

public:
    /// `sentence` says all of it in words; it is what screen readers hear.
    DotArray(const DotCount& count, const QString& sentence, QWidget* parent = nullptr);

    /// What a dot stands for; one alone is the sign beside a word of a legend.
    enum class Dot : std::uint8_t { Counted, Between, Not };
    [[nodiscard]] Dot dotAt(int index) const;
    static void paintDot(QPainter& painter, const QRectF& cell, Dot dot);
    /// All dots of a count, small enough to stand in the cell of a table.
    static void paintSmall(QPainter& painter, const QPoint& at, const DotCount& count);
    [[nodiscard]] static QSize smallSize(const DotCount& count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DotCount m_count;
};

} // namespace waymark::ui
