// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/card.h"
#include "widgets/comparison.h"
#include "widgets/layout_mode.h"

namespace waymark::ui {

class ComparisonGrid;

/// Questions down, options across; stacked blocks when narrow. The head stays while rows scroll.
/// Give it stretch 1 in the page's layout: it grows to its rows and no further.
class ComparisonTable : public QWidget, public Adaptive {
    Q_OBJECT

public:
    explicit ComparisonTable(const Comparison& comparison, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;
    void showWhole(); ///< never scrolls: for a table of few rows on a page that does
    void setShownRows(const QList<int>& rows); ///< "only rows that differ"

Q_SIGNALS:
    void rowActivated(int row); ///< Enter or a double press on a row

private:
    QWidget* createBlocks();
    QWidget* createBlock(const ComparisonRow& row);
    QWidget* createLine(const ComparisonColumn& column, const ComparisonCell& cell);

    Comparison m_comparison;
    Card* m_frame;
    ComparisonGrid* m_grid;
    int m_tableHeight = 0;
    bool m_isWhole = false;
    QWidget* m_blocks = nullptr;
    QList<QWidget*> m_blockCards;
    QList<int> m_shownRows;
};

} // namespace waymark::ui
