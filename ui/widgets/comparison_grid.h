// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/comparison.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableWidget>

namespace waymark::ui {

/// Paints one cell: wrapped text, pips, stripe, lines and the focus ring.
class ComparisonDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ComparisonDelegate(const Comparison& comparison, QTableView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] ComparisonCell cellAt(const QModelIndex& index) const;
    [[nodiscard]] bool isStriped(int row) const;
    [[nodiscard]] QFont fontOf(const QModelIndex& index) const;
    void paintLines(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    void paintWords(QPainter& painter, QRect area, const QModelIndex& index) const;

    const Comparison& m_comparison;
    QTableView* m_view;
};

/// The head row: icon, name and a few small words for each option.
class ComparisonHeader : public QHeaderView {
    Q_OBJECT

public:
    ComparisonHeader(const Comparison& comparison, QWidget* parent);

    QSize sizeHint() const override;
    void paintAll(QPainter& painter) const; ///< once more, somewhere else

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const Comparison& m_comparison;
};

/// The table itself; `comparison` outlives it.
class ComparisonGrid : public QTableWidget {
    Q_OBJECT

public:
    explicit ComparisonGrid(const Comparison& comparison, QWidget* parent = nullptr);

    void refit(); ///< column widths, row heights and own height, after any change of size

Q_SIGNALS:
    void rowActivated(int row);
    void fitted(int height); ///< the height that shows every row

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill(const Comparison& comparison);
};

} // namespace waymark::ui
