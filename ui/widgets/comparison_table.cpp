// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/comparison_table.h"

#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/comparison_grid.h"
#include "widgets/content_area.h"
#include "widgets/dot_array.h"
#include "widgets/icon_view.h"
#include "widgets/pips.h"
#include "widgets/text_label.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <numeric>

namespace waymark::ui {
namespace {

constexpr int RowNameWidth = 124;
constexpr int LongNameWidth = 172;
constexpr qsizetype FewColumns = 3;

template <class Holder>
Holder* holderOf(const QWidget* widget) {
    for (QWidget* at = widget->parentWidget(); at; at = at->parentWidget()) {
        if (auto* holder = qobject_cast<Holder*>(at)) {
            return holder;
        }
    }
    return nullptr;
}

/// The head of a grid once more, over its rows.
class StayingHead : public QWidget {
public:
    StayingHead(const ComparisonGrid* grid, QWidget* parent)
        : QWidget(parent)
        , m_of(static_cast<const ComparisonHeader*>(grid->horizontalHeader())) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        // Screen readers hear the head of the grid with every cell.
        setAccessibleRole(this, QAccessible::Client);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), theme().color(Token::Surface));
        m_of->paintAll(painter);
    }

private:
    const ComparisonHeader* m_of;
};

} // namespace

ComparisonTable::ComparisonTable(const Comparison& comparison, QWidget* parent)
    : QWidget(parent)
    , m_comparison(comparison)
    , m_frame(new Card(this))
    , m_grid(new ComparisonGrid(m_comparison, m_frame))
    , m_head(new StayingHead(m_grid, m_frame))
    , m_shownRows(comparison.rows.size()) {
    std::iota(m_shownRows.begin(), m_shownRows.end(), 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    auto* inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_grid);
    connect(m_grid, &ComparisonGrid::fitted, this, [this](int height) {
        m_tableHeight = height + 2;
        fit();
    });
    connect(m_grid, &QTableWidget::currentCellChanged, this, [this] {
        auto* area = holderOf<ContentArea>(this);
        if (area && m_grid->hasFocus()) {
            area->reveal(m_grid);
        }
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
    fit();
    if (m_blocks) {
        m_blocks->setVisible(isNarrow);
    }
}

void ComparisonTable::fit() {
    const bool isTable = !m_frame->isHidden() && m_tableHeight > 0;
    setMinimumHeight(isTable ? m_tableHeight : 0);
    setMaximumHeight(isTable ? m_tableHeight : QWIDGETSIZE_MAX);
    placeHead();
}

void ComparisonTable::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (const auto* area = holderOf<QScrollArea>(this)) {
        connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this,
                &ComparisonTable::placeHead, Qt::UniqueConnection);
    }
    placeHead();
}

void ComparisonTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeHead();
}

/// At the top of the view while the page is scrolled into the rows.
void ComparisonTable::placeHead() {
    const auto* area = holderOf<QScrollArea>(this);
    const QHeaderView* head = m_grid->horizontalHeader();
    const int most = m_grid->height() - 2 * head->height();
    const int down = area ? -m_grid->mapTo(area->viewport(), QPoint()).y() : 0;
    m_head->setGeometry(m_grid->x(), m_grid->y() + qBound(0, down, qMax(0, most)), m_grid->width(),
                        head->height());
    m_head->setVisible(down > 0 && most > 0);
    m_head->raise();
}

void ComparisonTable::setShownRows(const QList<int>& rows) {
    m_shownRows = rows;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        m_grid->setRowHidden(row, !rows.contains(row));
        if (m_blocks) {
            m_blockCards[row]->setVisible(rows.contains(row));
        }
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
    for (qsizetype i = 0; i < m_comparison.columns.size(); ++i) {
        lines->addWidget(createLine(m_comparison.columns[i], row.cells.value(i)));
    }
    return block;
}

QWidget* ComparisonTable::createLine(const ComparisonColumn& column, const ComparisonCell& cell) {
    auto* line = new QWidget;
    auto* parts = new QHBoxLayout(line);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(spacing::Small);
    if (column.icon != Icon::None) {
        parts->addWidget(new IconView(column.icon, Token::Text2, TextRole::Body), 0, Qt::AlignTop);
    }
    auto* name = new TextLabel(TextRole::Body, column.name);
    name->setTone(Token::Text2);
    // In a list of seven, names of one line are found faster.
    const int wide = m_comparison.columns.size() > FewColumns ? LongNameWidth : RowNameWidth;
    name->setFixedWidth(theme().type().scaled(wide));
    connect(&theme(), &Theme::changed, name,
            [name, wide] { name->setFixedWidth(theme().type().scaled(wide)); });
    parts->addWidget(name, 0, Qt::AlignTop);
    if (cell.pips >= 0) {
        parts->addWidget(new Pips(cell.pips), 0, Qt::AlignTop);
    }
    if (cell.icon != Icon::None) {
        parts->addWidget(new IconView(cell.icon, Token::Text, TextRole::Body), 0, Qt::AlignTop);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    if (cell.dots) {
        words->addWidget(new DotArray(*cell.dots, cell.text));
    }
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
