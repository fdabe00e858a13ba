// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "theme/palette.h"
#include "theme/spacing.h"

#include <QAccessible>
#include <QFrame>

#include <optional>

class QPainter;

namespace waymark::ui {

struct CardLook {
    Token fill = Token::Surface;
    Token edge = Token::Divider;
    int edgeWidth = spacing::CardEdge;
    std::optional<Token> bar; ///< a 6 px bar at the left
};

/// A rounded surface that holds other widgets. Never a button itself.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr, QAccessible::Role role = QAccessible::Grouping);

    void setLook(const CardLook& look);
    void setRinged(bool ringed); ///< shows the focus ring of a control inside

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CardLook m_look;
    bool m_isRinged = false;
};

/// Paints a rounded box inside `rect`; the edge lies fully inside.
void paintBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge,
              qreal edgeWidth, qreal radius);

} // namespace waymark::ui
