// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/with_table.h"

#include "pages/parts/page_parts.h"
#include "widgets/comparison_table.h"
#include "widgets/frame_window.h"
#include "widgets/link_button.h"

#include <QVBoxLayout>

namespace waymark::ui {

WithTable::WithTable(QWidget* picture, const Comparison& table, const QString& about,
                     QWidget* parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_content(table)
    , m_about(about)
    , m_link(new LinkButton(tr("Show as a table"), tr("Show as a table: %1").arg(about))) {
    QVBoxLayout* column = createColumn(this);
    column->addWidget(picture);
    column->addWidget(m_link, 0, Qt::AlignLeft);
    connect(m_link, &LinkButton::clicked, this, &WithTable::change);
}

bool WithTable::isTable() const {
    return m_table != nullptr && !m_table->isHidden();
}

void WithTable::change() {
    const bool toTable = !isTable();
    if (m_table == nullptr) {
        m_table = new ComparisonTable(m_content);
        static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_table);
        if (auto* frame = qobject_cast<FrameWindow*>(window())) {
            frame->adapt(m_table);
        }
    }
    m_table->setVisible(toTable);
    m_picture->setVisible(!toTable);
    m_link->setText(toTable ? tr("Show as a picture") : tr("Show as a table"));
    m_link->setAccessibleName(
        (toTable ? tr("Show as a picture: %1") : tr("Show as a table: %1")).arg(m_about));
}

} // namespace waymark::ui
