// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/content_area.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/card.h"
#include "widgets/side_note.h"
#include "widgets/text_label.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace waymark::ui {
namespace {

constexpr int StripPadding = 2;
constexpr int FocusMargin = 24;
constexpr int TopMargin = 14;

int readingWidth() {
    const QFontMetrics body(theme().type().font(TextRole::Body));
    return body.averageCharWidth() * spacing::ReadingColumns;
}

/// The card a control sits in, so that scrolling brings the whole answer into view.
QWidget* wholeOf(QWidget* control, const QWidget* canvas) {
    for (QWidget* at = control->parentWidget(); at && at != canvas; at = at->parentWidget()) {
        if (qobject_cast<Card*>(at))
            return at;
    }
    return control;
}

} // namespace

ContentArea::ContentArea(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_canvas(new QWidget)
    , m_columns(new QHBoxLayout(m_canvas))
    , m_column(new QVBoxLayout)
    , m_attic(new QWidget(this))
    , m_overflow(new QWidget)
    , m_moreBelow(new TextLabel(TextRole::Hint, tr("More below ▾")))
    , m_strip(new QWidget) {
    m_attic->hide();
    // Qt's own answers for a scroll area read past their end when a scroll bar goes while a screen reader looks.
    setAccessibleRole(m_scroll, QAccessible::Client);
    m_columns->addLayout(m_column);
    m_column->setSpacing(0);
    auto* overflow = new QVBoxLayout(m_overflow);
    overflow->setContentsMargins(0, spacing::Large, 0, 0);
    overflow->setSpacing(spacing::Small);
    m_overflow->hide();
    m_column->addWidget(m_overflow);
    m_column->addStretch(0);
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    // Not a Tab stop: keys reach it from the heading and from any control that has no use for them.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_strip);
    auto* strip = new QVBoxLayout(m_strip);
    strip->setContentsMargins(0, StripPadding, 0, StripPadding);
    strip->addWidget(m_moreBelow);
    m_moreBelow->setTone(Token::Text2);
    m_moreBelow->setAlignment(Qt::AlignCenter);
    m_strip->setAutoFillBackground(true);
    m_strip->setBackgroundRole(QPalette::AlternateBase);
    connectScrolling();
}

void ContentArea::connectScrolling() {
    const QScrollBar* bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &ContentArea::updateMoreBelow);
    connect(bar, &QScrollBar::rangeChanged, this, &ContentArea::fitMargins);
    connect(&theme(), &Theme::changed, this, &ContentArea::arrange);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && m_canvas->isAncestorOf(now))
            reveal(now);
    });
    updateMoreBelow();
}

void ContentArea::setPage(QWidget* page, QWidget* side, ContentWidth width) {
    if (m_side && m_side != side) {
        retire(m_side);
        // The page beside it may be in the middle of its work.
        m_side->deleteLater();
    }
    if (m_page && m_page != page)
        retire(m_page);
    m_page = page;
    m_side = side;
    m_width = width;
    m_column->insertWidget(0, page);
    page->show();
    arrange();
    scrollToTop();
}

void ContentArea::retire(QWidget* widget) {
    widget->hide();
    widget->setParent(m_attic);
}

void ContentArea::setLayoutMode(LayoutMode mode) {
    m_mode = mode;
    arrange();
}

void ContentArea::setName(const QString& name) {
    m_scroll->setAccessibleName(name);
    m_page->setAccessibleName(name);
}

void ContentArea::scrollByKey(QKeyEvent* event) {
    QCoreApplication::sendEvent(m_scroll, event);
}

void ContentArea::scrollToTop() {
    m_scroll->verticalScrollBar()->setValue(0);
}

void ContentArea::reveal(QWidget* widget) {
    auto* table = qobject_cast<QAbstractItemView*>(widget);
    if (table && table->currentIndex().isValid()) {
        // A table shows the focus in one cell.
        table->scrollTo(table->currentIndex());
        const QRect cell = table->visualRect(table->currentIndex());
        const QPoint middle = table->viewport()->mapTo(m_canvas, cell.center());
        m_scroll->ensureVisible(middle.x(), middle.y(), 0, cell.height() / 2 + FocusMargin);
        return;
    }
    QWidget* whole = wholeOf(widget, m_canvas);
    // A card taller than the view would push the control itself out of sight.
    if (whole->height() + 2 * FocusMargin > m_scroll->viewport()->height())
        whole = widget;
    m_scroll->ensureWidgetVisible(whole, 0, FocusMargin);
}

void ContentArea::arrange() {
    if (!m_page)
        return;
    const bool isWide = m_mode == LayoutMode::Wide;
    const bool isReading = m_width == ContentWidth::Reading;
    m_columns->setSpacing(isReading ? spacing::Huge : spacing::Margin);
    m_page->setMaximumWidth(isReading && isWide ? readingWidth() : QWIDGETSIZE_MAX);
    m_column->setStretchFactor(m_page, isReading ? 0 : 1);
    placeSide();
    fitMargins();
}

void ContentArea::fitMargins() {
    const int side = m_mode == LayoutMode::Wide ? spacing::Margin : spacing::Large;
    const int top = m_mode == LayoutMode::Narrow ? spacing::Small : TopMargin;
    // The scroll bar stands in the margin: the page keeps its width when the bar comes or goes.
    const QScrollBar* bar = m_scroll->verticalScrollBar();
    const int barWidth = bar->maximum() > 0 ? bar->sizeHint().width() : 0;
    m_columns->setContentsMargins(side, top, qMax(0, side - barWidth), spacing::Small);
    updateMoreBelow();
}

void ContentArea::placeSide() {
    const bool isWide = m_mode == LayoutMode::Wide;
    while (m_columns->count() > 1)
        delete m_columns->takeAt(1);
    if (m_side) {
        m_column->removeWidget(m_side);
        auto* place = m_page->findChild<SideNotePlace*>();
        if (isWide)
            m_columns->addWidget(m_side, 0, Qt::AlignTop);
        else if (place)
            place->layout()->addWidget(m_side);
        else
            m_column->insertWidget(1, m_side);
        m_side->show();
    }
    // What is left over stays at the right, so that text never runs wider than it reads well.
    const bool isReading = m_width == ContentWidth::Reading && isWide;
    m_columns->setStretch(0, isReading ? 2 : 1);
    if (isReading)
        m_columns->addStretch(1);
}

void ContentArea::updateMoreBelow() {
    const QScrollBar* bar = m_scroll->verticalScrollBar();
    const int strip = m_strip->isHidden() ? 0 : m_strip->height();
    const bool isNarrow = m_mode == LayoutMode::Narrow;
    // The strip stays while the page is longer than the view, so that the view keeps its size.
    m_strip->setVisible(isNarrow && bar->maximum() - strip > 0);
    const bool isAtEnd = bar->value() >= bar->maximum();
    // A blank keeps the band as tall as the words do.
    m_moreBelow->setPlainText(isAtEnd ? QStringLiteral(" ") : tr("More below ▾"));
}

} // namespace waymark::ui
