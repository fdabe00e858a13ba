// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/plan/task_row.h"

#include "pages/parts/page_parts.h"
#include "pages/plan/status_chip.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/icon_view.h"
#include "widgets/text_label.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace waymark::ui {

TaskRow::TaskRow(const TaskView& task, const QString& status, QWidget* parent)
    : QAbstractButton(parent)
    , m_grid(new QGridLayout(this))
    , m_words(new QWidget(this))
    , m_chip(new StatusChip(task.status, status, this))
    , m_arrow(new IconView(Icon::ChevronRight)) {
    setAccessibleName(tr("%1. %2").arg(task.title, status));
    setAccessibleDescription(task.hint);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    m_arrow->setParent(this);
    m_grid->setContentsMargins(spacing::Large, spacing::Small, spacing::Large, spacing::Small);
    m_grid->setHorizontalSpacing(spacing::Medium);
    m_grid->setVerticalSpacing(spacing::XSmall);
    m_grid->setColumnStretch(0, 1);
    QVBoxLayout* lines = createColumn(m_words);
    addText(lines, TextRole::BodyStrong, task.title);
    addText(lines, TextRole::Hint, task.hint)->setTone(Token::Text2);
    for (QWidget* part : findChildren<QWidget*>()) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    TaskRow::setLayoutMode(LayoutMode::Wide);
}

void TaskRow::setLayoutMode(LayoutMode mode) {
    const bool isBeside = mode == LayoutMode::Wide;
    for (QWidget* part : {m_words, static_cast<QWidget*>(m_chip), static_cast<QWidget*>(m_arrow)}) {
        m_grid->removeWidget(part);
    }
    m_grid->addWidget(m_words, 0, 0);
    m_grid->addWidget(m_chip, isBeside ? 0 : 1, isBeside ? 1 : 0,
                      isBeside ? Qt::AlignVCenter | Qt::AlignRight : Qt::AlignLeft);
    m_grid->addWidget(m_arrow, 0, 2, isBeside ? 1 : 2, 1, Qt::AlignVCenter);
}

void TaskRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (underMouse() || isDown()) {
        painter.fillRect(rect().adjusted(1, 0, -1, 0), theme().color(Token::SurfaceAlt));
    }
    if (hasFocus()) {
        paintBox(painter, QRectF(rect()).adjusted(1, 1, -1, -1), Qt::transparent,
                 theme().color(Token::Focus), spacing::FocusEdge, spacing::ButtonRadius);
    }
}

} // namespace waymark::ui
