// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/plan/status_chip.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/card.h"

#include <QPainter>

namespace waymark::ui {

StatusChip::StatusChip(TaskStatus status, const QString& words, QWidget* parent)
    : QWidget(parent)
    , m_status(status)
    , m_words(words) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize StatusChip::sizeHint() const {
    const QFontMetrics metrics(theme().type().font(TextRole::Hint));
    return {metrics.horizontalAdvance(m_words) + 2 * spacing::Small + 2,
            metrics.height() + spacing::Small};
}

void StatusChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool isDone = m_status == TaskStatus::Done;
    paintBox(painter, QRectF(rect()), theme().color(isDone ? Token::OkBg : Token::Surface),
             theme().color(isDone ? Token::OkBd : Token::Border), spacing::CardEdge,
             spacing::ButtonRadius);
    painter.setFont(theme().type().font(TextRole::Hint));
    painter.setPen(theme().color(isDone ? Token::OkFg : Token::Text2));
    painter.drawText(rect(), Qt::AlignCenter, m_words);
}

} // namespace waymark::ui
