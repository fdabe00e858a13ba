// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/card.h"
#include "widgets/comparison.h"
#include "widgets/layout_mode.h"

namespace waymark::ui {

class ComparisonGrid;

/// Questions down, options across; stacked blocks when narrow. As tall as its rows; the head stays
/// in view while the page around it scrolls.
class ComparisonTable : public QWidget, public Adaptive {
    Q_OBJECT

public:
    explicit ComparisonTable(const Comparison& comparison, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;
    void setShownRows(const QList<int>& rows); ///< "only rows that differ"

Q_SIGNALS:
    void rowActivated(int row); ///< Enter or a double press on a row

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void placeHead();
    QWidget* createBlocks();
    QWidget* createBlock(const ComparisonRow& row);
    QWidget* createLine(const ComparisonColumn& column, const ComparisonCell& cell);

    Comparison m_comparison;
    Card* m_frame;
    ComparisonGrid* m_grid;
    QWidget* m_head; ///< what stays in view of the grid's head
    int m_tableHeight = 0;
    QWidget* m_blocks = nullptr;
    QList<QWidget*> m_blockCards;
    QList<int> m_shownRows;
};

} // namespace waymark::ui
