// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/comparison_grid.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/dot_array.h"
#include "widgets/pips.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {
namespace {

constexpr int QuestionPercent = 23;
constexpr int TightQuestionPercent = 16;
constexpr int CellSidePadding = 16;
constexpr int TightSidePadding = 8;
constexpr qsizetype MostWideColumns = 3;
constexpr int CellVerticalPadding = 6;
constexpr int LeastRowHeight = 46;
constexpr int CellIconSize = 20;
constexpr int VeryTall = 1 << 20;

QFont roleFont(TextRole role) {
    return theme().type().font(role);
}

int textWidth(const QString& text, TextRole role) {
    return QFontMetrics(roleFont(role)).horizontalAdvance(text);
}

/// Many columns stand closer, with signs above the words: the words need the room.
bool isTight(const Comparison& comparison) {
    return comparison.columns.size() > MostWideColumns;
}

int sidePadding(const Comparison& comparison) {
    return isTight(comparison) ? TightSidePadding : CellSidePadding;
}

/// Where the small words go: beside the text, or below it in as many lines as they take.
struct HintPlace {
    bool isBeside = false;
    int height = 0; ///< below
};

HintPlace hintPlace(const ComparisonCell& cell, int textWidth, int room) {
    const QFontMetrics small(roleFont(TextRole::Hint));
    if (cell.hint.isEmpty() ||
        textWidth + spacing::Large + small.horizontalAdvance(cell.hint) <= room) {
        return {true, 0};
    }
    const QRect area(0, 0, std::max(1, room), VeryTall);
    return {false, small.boundingRect(area, Qt::TextWordWrap, cell.hint).height()};
}

QString spoken(const ComparisonCell& cell) {
    return cell.hint.isEmpty() ? cell.text : cell.text + u", "_s + cell.hint;
}

/// Room the pips take before the text, or above it.
QSize pipsRoom(const ComparisonCell& cell, bool isTight) {
    if (cell.pips < 0) {
        return {0, 0};
    }
    const QSize size = Pips::sizeFor(4);
    return isTight ? QSize(0, size.height() + spacing::Small)
                   : QSize(size.width() + spacing::Small, 0);
}

int iconSize(const ComparisonCell& cell) {
    return cell.icon == Icon::None ? 0 : theme().type().scaled(CellIconSize);
}

/// Room the pips or the icon take before the text.
int roomBefore(const ComparisonCell& cell, bool isTight) {
    const int icon = iconSize(cell);
    return pipsRoom(cell, isTight).width() + (icon > 0 ? icon + spacing::Small : 0);
}

/// Room the dots take above the text.
int dotsRoom(const ComparisonCell& cell) {
    return cell.dots ? DotArray::smallSize(*cell.dots).height() + spacing::Small : 0;
}

} // namespace

ComparisonDelegate::ComparisonDelegate(const Comparison& comparison, QTableView* view)
    : QStyledItemDelegate(view)
    , m_comparison(comparison)
    , m_view(view) {}

ComparisonCell ComparisonDelegate::cellAt(const QModelIndex& index) const {
    const ComparisonRow& row = m_comparison.rows[index.row()];
    if (index.column() == 0) {
        return {row.question, {}, -1};
    }
    return row.cells.value(index.column() - 1);
}

bool ComparisonDelegate::isStriped(int row) const {
    int shown = 0;
    for (int i = 0; i < row; ++i) {
        shown += m_view->isRowHidden(i) ? 0 : 1;
    }
    return shown % 2 == 1 && !m_comparison.rows[row].isSummary;
}

QFont ComparisonDelegate::fontOf(const QModelIndex& index) const {
    return roleFont(index.column() == 0 || cellAt(index).isStrong ? TextRole::BodyStrong
                                                                  : TextRole::Body);
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const ComparisonCell cell = cellAt(index);
    const QSize pips = pipsRoom(cell, isTight(m_comparison));
    const int room = m_view->columnWidth(index.column()) - 2 * sidePadding(m_comparison) -
                     roomBefore(cell, isTight(m_comparison));
    const QRect area(0, 0, std::max(1, room), VeryTall);
    int tall = QFontMetrics(fontOf(index))
                   .boundingRect(area, Qt::TextWordWrap | Qt::AlignLeft, cell.text)
                   .height();
    const int wide = QFontMetrics(fontOf(index)).horizontalAdvance(cell.text);
    const HintPlace hint = hintPlace(cell, wide, room);
    if (!hint.isBeside) {
        tall += hint.height + spacing::XSmall;
    }
    const int least = theme().type().scaled(LeastRowHeight);
    tall += pips.height() + dotsRoom(cell);
    return {room, std::max(least, tall + 2 * theme().gap(CellVerticalPadding))};
}

void ComparisonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    painter->save();
    if (isStriped(index.row())) {
        painter->fillRect(option.rect, theme().color(Token::SurfaceAlt));
    }
    paintLines(*painter, option.rect, index);
    const int padding = sidePadding(m_comparison);
    paintWords(*painter, option.rect.adjusted(padding, 0, -padding, 0), index);
    if (m_view->hasFocus() && index == m_view->currentIndex()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme().color(Token::Focus), 3));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 5, 5);
    }
    painter->restore();
}

void ComparisonDelegate::paintLines(QPainter& painter, const QRect& area,
                                    const QModelIndex& index) const {
    if (index.column() > 0) {
        painter.fillRect(area.left(), area.top(), 1, area.height(), theme().color(Token::Divider));
    }
    // Where stripes have no color of their own, a line parts the rows.
    if (theme().color(Token::SurfaceAlt) == theme().color(Token::Surface)) {
        painter.fillRect(area.left(), area.top(), area.width(), 1, theme().color(Token::Divider));
    }
    if (m_comparison.rows[index.row()].isSummary) {
        painter.fillRect(area.left(), area.top(), area.width(), 2, theme().color(Token::Border));
    }
}

void ComparisonDelegate::paintWords(QPainter& painter, QRect area, const QModelIndex& index) const {
    const ComparisonCell cell = cellAt(index);
    const bool isAtTop = isTight(m_comparison);
    const int top = area.top() + theme().gap(CellVerticalPadding) + 2;
    if (cell.pips >= 0) {
        const QSize room = pipsRoom(cell, isAtTop);
        const int middle = area.center().y() - Pips::sizeFor(4).height() / 2 + 2;
        Pips::paint(painter, {area.left(), isAtTop ? top + 2 : middle}, cell.pips, 4,
                    Token::Primary);
        area.adjust(room.width(), room.height(), 0, 0);
    }
    if (const int size = iconSize(cell); size > 0) {
        const int middle = area.center().y() - size / 2 + 1;
        painter.drawPixmap(
            area.left(), isAtTop ? top : middle,
            iconPixmap(cell.icon, size, theme().color(Token::Text), m_view->devicePixelRatioF()));
        area.setLeft(area.left() + size + spacing::Small);
    }
    if (cell.dots) {
        DotArray::paintSmall(painter, {area.left(), top}, *cell.dots);
        area.setTop(area.top() + dotsRoom(cell));
    }
    const QFont font = fontOf(index);
    painter.setFont(font);
    painter.setPen(theme().color(Token::Text));
    constexpr int Flags = Qt::TextWordWrap | Qt::AlignLeft;
    QRect words = QFontMetrics(font).boundingRect(area, Flags, cell.text);
    const HintPlace place =
        hintPlace(cell, QFontMetrics(font).horizontalAdvance(cell.text), area.width());
    const int below = place.height;
    // Cells of very different heights are read across from their first lines.
    words.moveTop(isAtTop ? area.top() + theme().gap(CellVerticalPadding)
                          : area.center().y() - (words.height() + below) / 2 + 1);
    words.setRight(area.right());
    painter.drawText(words, Flags, cell.text);
    if (cell.hint.isEmpty()) {
        return;
    }
    const int textEnd = area.left() + QFontMetrics(font).horizontalAdvance(cell.text);
    const QRect hint = place.isBeside ? QRect(QPoint(textEnd + spacing::Large, area.top()),
                                              QPoint(area.right(), area.bottom()))
                                      : QRect(area.left(), words.bottom(), area.width(), below);
    painter.setFont(roleFont(TextRole::Hint));
    painter.setPen(theme().color(Token::Text2));
    painter.drawText(hint, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, cell.hint);
}

ComparisonHeader::ComparisonHeader(const Comparison& comparison, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_comparison(comparison) {
    setSectionsClickable(false);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

QSize ComparisonHeader::sizeHint() const {
    int tall = theme().type().scaled(LeastRowHeight);
    for (int i = 1; i < count(); ++i) {
        const ComparisonColumn& column = m_comparison.columns[i - 1];
        const int icon = column.icon == Icon::None ? 0 : CellIconSize * 2;
        const int room = sectionSize(i) - 2 * sidePadding(m_comparison) - icon;
        const QRect area(0, 0, std::max(1, room), VeryTall);
        tall = std::max(tall, QFontMetrics(roleFont(TextRole::CardTitle))
                                      .boundingRect(area, Qt::TextWordWrap, column.name)
                                      .height() +
                                  2 * CellVerticalPadding);
    }
    return {0, tall};
}

void ComparisonHeader::paintAll(QPainter& painter) const {
    for (int i = 0; i < count(); ++i) {
        paintSection(&painter, {sectionViewportPosition(i), 0, sectionSize(i), height()}, i);
    }
}

void ComparisonHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2),
                      theme().color(Token::Border));
    const int padding = sidePadding(m_comparison);
    QRect area = rect.adjusted(padding, 0, -padding, 0);
    painter->setFont(roleFont(TextRole::Hint));
    painter->setPen(theme().color(Token::Text2));
    if (section == 0) {
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_comparison.questionTitle);
        painter->restore();
        return;
    }
    painter->fillRect(rect.left(), rect.top(), 1, rect.height(), theme().color(Token::Divider));
    const ComparisonColumn& column = m_comparison.columns[section - 1];
    if (column.icon != Icon::None) {
        const int size = theme().type().scaled(CellIconSize);
        painter->drawPixmap(
            area.left(), area.center().y() - size / 2 + 1,
            iconPixmap(column.icon, size, theme().color(Token::Text), devicePixelRatioF()));
        area.setLeft(area.left() + size + spacing::Small);
    }
    const int nameWidth = textWidth(column.name, TextRole::CardTitle);
    const int hintLeft = area.left() + nameWidth + spacing::Large;
    // The small words go first when there is no room: the cells below say the same.
    if (hintLeft + textWidth(column.hint, TextRole::Hint) <= area.right()) {
        painter->drawText(QRect(QPoint(hintLeft, area.top()), area.bottomRight()),
                          Qt::AlignLeft | Qt::AlignVCenter, column.hint);
    }
    painter->setFont(roleFont(TextRole::CardTitle));
    painter->setPen(theme().color(Token::Text));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, column.name);
    painter->restore();
}

ComparisonGrid::ComparisonGrid(const Comparison& comparison, QWidget* parent)
    : QTableWidget(parent) {
    setAccessibleName(comparison.caption);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    // As tall as its rows: the page scrolls, not a table inside it.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalHeader(new ComparisonHeader(comparison, this));
    setItemDelegate(new ComparisonDelegate(comparison, this));
    viewport()->setAutoFillBackground(false);
    fill(comparison);
    verticalHeader()->hide();
    connect(&theme(), &Theme::changed, this, &ComparisonGrid::refit);
    connect(this, &QTableWidget::cellDoubleClicked, this,
            [this](int row, int) { Q_EMIT rowActivated(row); });
}

void ComparisonGrid::fill(const Comparison& comparison) {
    setColumnCount(static_cast<int>(comparison.columns.size()) + 1);
    setRowCount(static_cast<int>(comparison.rows.size()));
    QStringList names{comparison.questionTitle};
    for (const ComparisonColumn& column : comparison.columns) {
        names.append(column.name);
    }
    setHorizontalHeaderLabels(names);
    QStringList questions;
    for (int row = 0; row < rowCount(); ++row) {
        const ComparisonRow& from = comparison.rows[row];
        questions.append(from.question);
        setItem(row, 0, new QTableWidgetItem(from.question));
        for (int column = 1; column < columnCount(); ++column) {
            setItem(row, column, new QTableWidgetItem(spoken(from.cells.value(column - 1))));
        }
    }
    // Hidden, but screen readers take the row's name from here.
    setVerticalHeaderLabels(questions);
}

void ComparisonGrid::refit() {
    const int room = viewport()->width();
    if (columnCount() < 2 || room <= 0) {
        return;
    }
    const bool isTight = columnCount() - 1 > MostWideColumns;
    const int first = room * (isTight ? TightQuestionPercent : QuestionPercent) / 100;
    setColumnWidth(0, first);
    const int others = columnCount() - 1;
    for (int i = 1; i <= others; ++i) {
        setColumnWidth(i, (room - first) / others + (i <= (room - first) % others ? 1 : 0));
    }
    resizeRowsToContents();
    int tall = horizontalHeader()->sizeHint().height();
    for (int row = 0; row < rowCount(); ++row) {
        tall += isRowHidden(row) ? 0 : rowHeight(row);
    }
    Q_EMIT fitted(tall);
    horizontalHeader()->updateGeometry();
}

bool ComparisonGrid::event(QEvent* event) {
    // Otherwise the window's Enter, "Continue", would win over the row's.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
        }
    }
    return QTableWidget::event(event);
}

void ComparisonGrid::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0) {
        Q_EMIT rowActivated(currentRow());
    } else {
        QTableWidget::keyPressEvent(event);
    }
}

void ComparisonGrid::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    refit();
}

} // namespace waymark::ui
