// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/column_heads.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>

namespace waymark::ui {

ColumnHeads::ColumnHeads(const QList<ColumnHead>& heads, LayoutMode last, QWidget* parent)
    : QWidget(parent)
    , m_heads(heads)
    , m_last(last)
    , m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(spacing::Large, spacing::XSmall, spacing::Large, spacing::XSmall);
    m_row->setSpacing(spacing::Medium);
    for (const ColumnHead& head : heads) {
        auto* label = new TextLabel(TextRole::Hint, head.text, this);
        label->setTone(Token::Text2);
        m_row->addWidget(label, head.width == 0 ? 1 : 0);
    }
    connect(&theme(), &Theme::changed, this, &ColumnHeads::refit);
    refit();
}

void ColumnHeads::setLayoutMode(LayoutMode mode) {
    setVisible(mode <= m_last);
}

void ColumnHeads::refit() {
    for (int i = 0; i < m_row->count(); ++i) {
        if (m_heads[i].width > 0) {
            m_row->itemAt(i)->widget()->setFixedWidth(theme().type().scaled(m_heads[i].width));
        }
    }
}

} // namespace waymark::ui
