// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/two_columns.h"

#include "theme/spacing.h"

#include <QBoxLayout>

namespace waymark::ui {

TwoColumns::TwoColumns(QWidget* first, QWidget* second, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(first, 1);
    m_layout->addWidget(second, 1);
    TwoColumns::setLayoutMode(LayoutMode::Wide);
}

void TwoColumns::setLayoutMode(LayoutMode mode) {
    const bool isWide = mode == LayoutMode::Wide;
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(isWide ? spacing::Margin : spacing::Medium);
    m_layout->setStretch(0, isWide ? 1 : 0);
    m_layout->setStretch(1, isWide ? 1 : 0);
}

} // namespace waymark::ui
