// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/reading_order.h"

#include <QGridLayout>
#include <QSet>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace waymark::ui {
namespace {

QList<QLayoutItem*> itemsOf(QLayout* layout) {
    auto* grid = qobject_cast<QGridLayout*>(layout);
    QList<std::pair<std::pair<int, int>, QLayoutItem*>> placed;
    for (int i = 0; i < layout->count(); ++i) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        if (grid) {
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        }
        placed.append({{row, column}, layout->itemAt(i)});
    }
    std::ranges::stable_sort(placed, {}, [](const auto& one) { return one.first; });
    QList<QLayoutItem*> items;
    for (const auto& one : placed) {
        items.append(one.second);
    }
    return items;
}

class Reader {
public:
    void read(QWidget* widget) {
        if (widget->isWindow() || m_read.contains(widget)) {
            return;
        }
        m_read.insert(widget);
        if (widget->focusPolicy() != Qt::NoFocus) {
            m_order.append(widget);
        }
        if (widget->layout()) {
            read(widget->layout());
        }
        for (QWidget* child : widget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            read(child);
        }
    }

    [[nodiscard]] const QList<QWidget*>& order() const { return m_order; }

private:
    void read(QLayout* layout) {
        for (QLayoutItem* item : itemsOf(layout)) {
            if (item->widget()) {
                read(item->widget());
            } else if (item->layout()) {
                read(item->layout());
            }
        }
    }

    QSet<const QWidget*> m_read;
    QList<QWidget*> m_order;
};

} // namespace

QList<QWidget*> readingOrder(QWidget* root) {
    Reader reader;
    if (root) {
        reader.read(root);
    }
    return reader.order();
}

} // namespace waymark::ui
