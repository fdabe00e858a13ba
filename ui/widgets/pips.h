// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "theme/palette.h"

#include <QWidget>

namespace waymark::ui {

/// Filled and hollow blocks beside the words they repeat; screen readers skip them.
class Pips : public QWidget {
    Q_OBJECT

public:
    explicit Pips(int filled, int total = 4, Token tone = Token::Primary,
                  QWidget* parent = nullptr);

    void setFilled(int filled);
    /// A line below, from the last filled block of the least to that of the most it could be.
    void setRange(int low, int high);
    QSize sizeHint() const override;

    /// Paints the blocks from `topLeft`; for delegates.
    static void paint(QPainter& painter, QPoint topLeft, int filled, int total, Token tone);
    [[nodiscard]] static QSize sizeFor(int total);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_filled;
    int m_total;
    Token m_tone;
    int m_low = 0;
    int m_high = 0;
};

} // namespace waymark::ui
