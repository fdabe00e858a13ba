// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/main_and_side.h"

#include "theme/spacing.h"
#include "theme/theme.h"

#include <QBoxLayout>

namespace waymark::ui {

MainAndSide::MainAndSide(QWidget* main, QWidget* side, int sideWidth, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_side(side)
    , m_sideWidth(sideWidth) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(main, 1);
    m_layout->addWidget(side);
    MainAndSide::setLayoutMode(LayoutMode::Wide);
}

void MainAndSide::setLayoutMode(LayoutMode mode) {
    const bool isBeside = mode == LayoutMode::Wide;
    m_layout->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(isBeside ? spacing::XLarge : spacing::Large);
    m_layout->setStretch(0, isBeside ? 1 : 0);
    const int width = theme().type().scaled(m_sideWidth);
    m_side->setMinimumWidth(isBeside ? width : 0);
    m_side->setMaximumWidth(isBeside ? width : QWIDGETSIZE_MAX);
}

} // namespace waymark::ui
