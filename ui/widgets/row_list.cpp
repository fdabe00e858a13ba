// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/row_list.h"

#include "theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace waymark::ui {

RowList::RowList(QWidget* parent)
    : Card(parent)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 1, 0, 1);
    m_layout->setSpacing(1);
}

void RowList::addRow(QWidget* row) {
    m_layout->addWidget(row);
}

void RowList::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    QPainter painter(this);
    bool isFirst = true;
    for (int i = 0; i < m_layout->count(); ++i) {
        const QWidget* row = m_layout->itemAt(i)->widget();
        if (!row || row->isHidden()) {
            continue;
        }
        if (!isFirst) {
            painter.fillRect(1, row->y() - 1, width() - 2, 1, theme().color(Token::Divider));
        }
        isFirst = false;
    }
}

} // namespace waymark::ui
