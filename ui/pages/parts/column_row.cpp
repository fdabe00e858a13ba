// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/column_row.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/text_label.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// "Kind:", "Takes my cover?"
QString leadOf(const QString& head) {
    return head.isEmpty() || head.endsWith(u'?') ? head : head + u':';
}

} // namespace

ColumnRow::ColumnRow(const QList<ColumnCell>& cells, LayoutMode last, QWidget* parent)
    : QWidget(parent)
    , m_cells(cells)
    , m_last(last)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    for (const ColumnCell& cell : cells) {
        auto* label = new TextLabel(cell.role, cell.text, this);
        m_row->addWidget(label, cell.width == 0 ? 1 : 0);
        m_labels.append(label);
    }
    connect(&theme(), &Theme::changed, this, &ColumnRow::refit);
    refit();
}

void ColumnRow::setLayoutMode(LayoutMode mode) {
    m_isColumns = mode <= m_last;
    refit();
}

void ColumnRow::refit() {
    m_row->setDirection(m_isColumns ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(m_isColumns ? spacing::Medium : spacing::XSmall);
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const ColumnCell& cell = m_cells[i];
        TextLabel* label = m_labels[i];
        const bool isFixed = m_isColumns && cell.width > 0;
        const int width = theme().type().scaled(cell.width);
        label->setMinimumWidth(isFixed ? width : 0);
        label->setMaximumWidth(isFixed ? width : QWIDGETSIZE_MAX);
        m_row->setAlignment(label, m_isColumns ? Qt::AlignTop : Qt::Alignment());
        label->setLead(m_isColumns ? QString() : leadOf(cell.head));
        label->setAccessibleName(u"%1 %2"_s.arg(leadOf(cell.head), cell.text).trimmed());
        label->setVisible(m_isColumns || !cell.text.isEmpty());
    }
}

} // namespace waymark::ui
