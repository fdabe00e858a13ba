// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/one_part.h"

#include <QVBoxLayout>

namespace waymark::ui {

OnePart::OnePart(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void OnePart::addPart(QWidget* part) {
    m_layout->addWidget(part);
    // Only now: without a parent it would be a window of its own.
    part->setHidden(!m_parts.isEmpty());
    m_parts.append(part);
}

void OnePart::setCurrentIndex(int index) {
    // The one that comes is there before the other goes, so that focus stays on the page.
    m_parts[index]->show();
    for (int i = 0; i < m_parts.size(); ++i) {
        m_parts[i]->setVisible(i == index);
    }
}

} // namespace waymark::ui
