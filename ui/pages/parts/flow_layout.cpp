// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/flow_layout.h"

#include <algorithm>

namespace waymark::ui {

FlowLayout::FlowLayout(int gap, QWidget* parent)
    : QLayout(parent)
    , m_gap(gap) {}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const {
    QSize least;
    for (const QLayoutItem* item : m_items) {
        least = least.expandedTo(item->minimumSize());
    }
    return least;
}

QSize FlowLayout::sizeHint() const {
    int wide = 0;
    int tall = 0;
    for (const QLayoutItem* item : m_items) {
        wide += item->sizeHint().width() + (wide > 0 ? m_gap : 0);
        tall = std::max(tall, item->sizeHint().height());
    }
    return {wide, tall};
}

void FlowLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    arrange(area, true);
}

int FlowLayout::arrange(const QRect& area, bool moves) const {
    int x = area.left();
    int y = area.top();
    int tall = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize hint = item->sizeHint();
        const int wide = std::min(hint.width(), area.width());
        if (x > area.left() && x + wide > area.right() + 1) {
            x = area.left();
            y += tall + m_gap;
            tall = 0;
        }
        const int high = item->hasHeightForWidth() ? item->heightForWidth(wide) : hint.height();
        if (moves) {
            item->setGeometry(QRect(x, y, wide, high));
        }
        x += wide + m_gap;
        tall = std::max(tall, high);
    }
    return y + tall - area.top();
}

} // namespace waymark::ui
