// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/comparison_table.h"

#include "theme/theme.h"
#include "widgets/comparison_grid.h"
#include "widgets/dot_array.h"
#include "widgets/icon_view.h"
#include "widgets/pips.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

#include <numeric>

namespace waymark::ui {
namespace {

constexpr int LeastHeight = 220;
constexpr int NameWidth = 124;
constexpr int LongNameWidth = 172;
constexpr qsizetype FewColumns = 3;

} // namespace

ComparisonTable::ComparisonTable(const Comparison& comparison, QWidget* parent)
    : QWidget(parent)
    , m_comparison(comparison)
    , m_frame(new Card(this))
    , m_grid(new ComparisonGrid(m_comparison, m_frame))
    , m_shownRows(comparison.rows.size()) {
    std::iota(m_shownRows.begin(), m_shownRows.end(), 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    auto* inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_grid);
    m_grid->setMinimumHeight(LeastHeight);
    connect(m_grid, &ComparisonGrid::fitted, this, [this](int height) {
        m_tableHeight = height + 2;
        if (!m_frame->isHidden())
            setMaximumHeight(m_tableHeight);
        m_grid->setMinimumHeight(m_isWhole ? height : qMin(height, LeastHeight));
    });
    connect(m_grid, &ComparisonGrid::rowActivated, this, &ComparisonTable::rowActivated);
}

void ComparisonTable::setLayoutMode(LayoutMode mode) {
    const bool isNarrow = mode == LayoutMode::Narrow;
    if (isNarrow && !m_blocks) {
        m_blocks = createBlocks();
        layout()->addWidget(m_blocks);
        setShownRows(m_shownRows);
    }
    m_frame->setVisible(!isNarrow);
    setMaximumHeight(isNarrow || m_tableHeight == 0 ? QWIDGETSIZE_MAX : m_tableHeight);
    if (m_blocks)
        m_blocks->setVisible(isNarrow);
}

void ComparisonTable::showWhole() {
    m_isWhole = true;
    m_grid->refit();
}

void ComparisonTable::setShownRows(const QList<int>& rows) {
    m_shownRows = rows;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        m_grid->setRowHidden(row, !rows.contains(row));
        if (m_blocks)
            m_blockCards[row]->setVisible(rows.contains(row));
    }
    m_grid->refit();
}

QWidget* ComparisonTable::createBlocks() {
    auto* blocks = new QWidget(this);
    auto* lines = new QVBoxLayout(blocks);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing::Small);
    for (const ComparisonRow& row : m_comparison.rows) {
        QWidget* block = createBlock(row);
        m_blockCards.append(block);
        lines->addWidget(block);
    }
    return blocks;
}

QWidget* ComparisonTable::createBlock(const ComparisonRow& row) {
    auto* block = new Card;
    block->setAccessibleName(row.question);
    auto* lines = new QVBoxLayout(block);
    lines->setContentsMargins(spacing::Large, spacing::Small, spacing::Large, spacing::Medium);
    lines->setSpacing(spacing::XSmall);
    lines->addWidget(new TextLabel(TextRole::CardTitle, row.question));
    for (qsizetype i = 0; i < m_comparison.columns.size(); ++i)
        lines->addWidget(createLine(m_comparison.columns[i], row.cells.value(i)));
    return block;
}

QWidget* ComparisonTable::createLine(const ComparisonColumn& column, const ComparisonCell& cell) {
    auto* line = new QWidget;
    auto* parts = new QHBoxLayout(line);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(spacing::Small);
    if (column.icon != Icon::None)
        parts->addWidget(new IconView(column.icon, Token::Text2, TextRole::Body), 0, Qt::AlignTop);
    auto* name = new TextLabel(TextRole::Body, column.name);
    name->setTone(Token::Text2);
    // In a list of seven, names of one line are found faster.
    const int wide = m_comparison.columns.size() > FewColumns ? LongNameWidth : NameWidth;
    name->setFixedWidth(theme().type().scaled(wide));
    connect(&theme(), &Theme::changed, name,
            [name, wide] { name->setFixedWidth(theme().type().scaled(wide)); });
    parts->addWidget(name, 0, Qt::AlignTop);
    if (cell.pips >= 0)
        parts->addWidget(new Pips(cell.pips), 0, Qt::AlignTop);
    if (cell.icon != Icon::None)
        parts->addWidget(new IconView(cell.icon, Token::Text, TextRole::Body), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    if (cell.dots)
        words->addWidget(new DotArray(*cell.dots, cell.text));
    words->addWidget(
        new TextLabel(cell.isStrong ? TextRole::BodyStrong : TextRole::Body, cell.text));
    if (!cell.hint.isEmpty()) {
        auto* hint = new TextLabel(TextRole::Hint, cell.hint);
        hint->setTone(Token::Text2);
        words->addWidget(hint);
    }
    parts->addLayout(words, 1);
    return line;
}

} // namespace waymark::ui
