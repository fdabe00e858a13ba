// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/content_area.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/choice_card.h"
#include "widgets/side_note.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

namespace waymark::ui {
namespace {

constexpr int StripPadding = 2;
constexpr int FocusMargin = 24;
constexpr int RingRoom = 4;
constexpr int TopMargin = 14;

int readingWidth() {
    const QFontMetrics body(theme().type().font(TextRole::Body));
    return body.averageCharWidth() * spacing::ReadingColumns;
}

/// The card a control sits in, so that scrolling brings the whole answer into view.
QWidget* wholeOf(QWidget* control, const QWidget* canvas) {
    for (QWidget* at = control->parentWidget(); at && at != canvas; at = at->parentWidget()) {
        if (qobject_cast<Card*>(at)) {
            return at;
        }
    }
    return control;
}

/// The view on the page. The area around it decides how far a move of the focus scrolls.
class PageScroll : public QScrollArea {
protected:
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): without the scrolling of QScrollArea
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

} // namespace

ContentArea::ContentArea(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new PageScroll)
    , m_canvas(new QWidget)
    , m_columns(new QHBoxLayout(m_canvas))
    , m_column(new QVBoxLayout)
    , m_attic(new QWidget(this))
    , m_overflow(new QWidget)
    , m_moreBelow(new TextLabel(TextRole::Hint, tr("More below ▾")))
    , m_strip(new QWidget) {
    m_attic->hide();
    // Qt's own answers for a scroll area read past their end when a scroll bar goes while a screen
    // reader looks.
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
    connect(bar, &QScrollBar::valueChanged, this, [this] {
        // Who scrolls has chosen a place.
        if (!m_isStanding) {
            m_stance.reset();
        }
        updateMoreBelow();
    });
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        stand();
        fitMargins();
    });
    m_canvas->installEventFilter(this);
    connect(&theme(), &Theme::changed, this, &ContentArea::arrange);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && m_canvas->isAncestorOf(now)) {
            reveal(now);
        }
    });
    updateMoreBelow();
}

void ContentArea::setPage(QWidget* page, QWidget* side, ContentWidth width) {
    // What has the focus goes with the page before.
    m_stance.reset();
    if (m_side && m_side != side) {
        retire(m_side);
        // The page beside it may be in the middle of its work.
        m_side->deleteLater();
    }
    if (m_page && m_page != page) {
        retire(m_page);
    }
    m_page = page;
    m_side = side;
    m_width = width;
    m_column->insertWidget(0, page);
    page->show();
    arrange();
    standAtStart();
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

void ContentArea::standAtStart() {
    QWidget* focus = window()->focusWidget();
    const bool isHere = focus && m_canvas->isAncestorOf(focus);
    m_stance = Stance{isHere ? focus : nullptr, 0};
    stand();
}

/// Heights follow widths that follow heights: a page finds its place again with every step of that.
void ContentArea::stand() {
    if (!m_stance || m_isStanding) {
        return;
    }
    m_isStanding = true;
    QWidget* focus = m_stance->focus;
    const bool isHere = focus && m_canvas->isAncestorOf(focus);
    const int from = m_stance->from;
    m_scroll->verticalScrollBar()->setValue(isHere ? placeToSee(spanOf(focus), from) : from);
    m_isStanding = false;
}

bool ContentArea::eventFilter(QObject* watched, QEvent* event) {
    // By now the layout has placed the parts of the page.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        stand();
    }
    return QWidget::eventFilter(watched, event);
}

ContentArea::Span ContentArea::spanOf(QWidget* widget) const {
    const int room = m_scroll->viewport()->height();
    auto* table = qobject_cast<QAbstractItemView*>(widget);
    if (table && table->height() > room - 2 * FocusMargin && table->currentIndex().isValid()) {
        // A table that does not fit shows the focus in one cell.
        const QRect cell = table->visualRect(table->currentIndex());
        const int top = table->viewport()->mapTo(m_canvas, cell.topLeft()).y();
        // Its head may stay at the top of the view, over the rows.
        const auto* grid = qobject_cast<QTableView*>(table);
        const int head = grid ? grid->horizontalHeader()->height() : 0;
        return {top - head, top + cell.height()};
    }
    const QWidget* whole = wholeOf(widget, m_canvas);
    // A card taller than the view would push the control itself out of sight; one that holds many
    // would push the heading out.
    const int most = qobject_cast<const ChoiceCard*>(whole) ? room - 2 * FocusMargin : room / 2;
    if (whole->height() > most) {
        whole = widget;
    }
    const int top = whole->mapTo(m_canvas, QPoint()).y();
    return {top, top + whole->height()};
}

/// How far to scroll from `now` to see `span`: not at all when it is seen, else as little as can be
/// without the half of a heading at the top.
int ContentArea::placeToSee(const Span& span, int now) const {
    const int room = m_scroll->viewport()->height();
    if (span.top - RingRoom >= now && span.bottom + RingRoom <= now + room) {
        return now;
    }
    const int most = qMax(0, span.top - FocusMargin);
    const int least = qMin(most, span.bottom + FocusMargin - room);
    const int place = qBound(least, now, most);
    for (const auto* label : m_canvas->findChildren<TextLabel*>()) {
        if (!label->isVisibleTo(m_canvas) || !isHeading(label)) {
            continue;
        }
        const int top = label->mapTo(m_canvas, QPoint()).y();
        const int bottom = top + label->height();
        if (top < place && place < bottom) {
            if (bottom <= most) {
                return bottom;
            }
            return top >= least ? top : place;
        }
    }
    return place;
}

void ContentArea::reveal(QWidget* widget) {
    m_stance = Stance{widget, m_scroll->verticalScrollBar()->value()};
    stand();
}

void ContentArea::arrange() {
    if (!m_page) {
        return;
    }
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
    while (m_columns->count() > 1) {
        delete m_columns->takeAt(1);
    }
    if (m_side) {
        m_column->removeWidget(m_side);
        auto* place = m_page->findChild<SideNotePlace*>();
        if (isWide) {
            m_columns->addWidget(m_side, 0, Qt::AlignTop);
        } else if (place) {
            place->layout()->addWidget(m_side);
        } else {
            m_column->insertWidget(1, m_side);
        }
        m_side->show();
    }
    m_columns->setStretch(0, 1);
    // What is left over stays at the right, so that text never runs wider than it reads well.
    if (m_width == ContentWidth::Reading && isWide) {
        m_columns->addStretch(0);
    }
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
