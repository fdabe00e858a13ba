// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/head_row.h"

#include "theme/spacing.h"

#include <QGridLayout>

namespace waymark::ui {

HeadRow::HeadRow(QWidget* words, QWidget* beside, QWidget* parent, int share)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_words(words)
    , m_beside(beside)
    , m_share(share) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(spacing::Small);
    m_grid->addWidget(words, 0, 0, Qt::AlignVCenter);
    if (beside != nullptr) {
        beside->setParent(this);
    }
    HeadRow::setLayoutMode(LayoutMode::Wide);
}

void HeadRow::setLayoutMode(LayoutMode mode) {
    const bool isBeside = mode == LayoutMode::Wide;
    m_grid->setHorizontalSpacing(isBeside ? spacing::XLarge : 0);
    m_grid->setColumnStretch(0, isBeside && m_share > 0 ? 100 - m_share : 1);
    m_grid->setColumnStretch(1, isBeside ? m_share : 0);
    if (m_beside == nullptr) {
        return;
    }
    m_grid->removeWidget(m_beside);
    m_beside->setVisible(mode != LayoutMode::Narrow || !m_isLeftOut);
    if (isBeside) {
        m_grid->addWidget(m_beside, 0, 1, Qt::AlignVCenter);
    } else {
        m_grid->addWidget(m_beside, 1, 0, 1, 2);
    }
}

void HeadRow::leaveOutWhenNarrow() {
    m_isLeftOut = true;
}

} // namespace waymark::ui
