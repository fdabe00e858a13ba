// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/drawing.h"

#include <QList>
#include <QString>

class QPainter;

namespace waymark::ui {

struct PathStop {
    QString name;   ///< "First days"
    QString length; ///< "1 to 3 days"
    QString what;   ///< "Outpatient care"; may be empty
};

/// Care as a line with a dot where each part begins, and what goes along with all of it below.
/// From left to right; from top to bottom where room is short. Not to scale.
class PathLine : public Drawing {
    Q_OBJECT

public:
    /// `along` are names of what runs from the first stop on; the first is drawn boldest.
    PathLine(const QList<PathStop>& stops, const QStringList& along, const QString& sentence,
             QWidget* parent = nullptr);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool isUpright(int width) const;
    [[nodiscard]] int wordsHeight(int width, const PathStop& stop) const;
    [[nodiscard]] int tallestWords(int columnWidth) const;
    void paintAcross(QPainter& painter) const;
    void paintDown(QPainter& painter) const;
    void paintWords(QPainter& painter, QRect room, const PathStop& stop) const;

    QList<PathStop> m_stops;
    QStringList m_along;
};

} // namespace waymark::ui
