// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/shown_when.h"

#include <QVBoxLayout>

namespace waymark::ui {

ShownWhen::ShownWhen(bool isNarrow, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_isNarrow(isNarrow) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
    hide();
}

void ShownWhen::setLayoutMode(LayoutMode mode) {
    setVisible((mode == LayoutMode::Narrow) == m_isNarrow);
}

} // namespace waymark::ui
