// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/frame_window.h"

#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/frame_footer.h"
#include "widgets/frame_header.h"
#include "widgets/hide_cover.h"
#include "widgets/reading_order.h"
#include "widgets/shift_watcher.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {
namespace {

constexpr QSize LeastSize(640, 400);
constexpr QSize FirstSize(1120, 720);
constexpr int ZoomStep = 10;
constexpr char UnsaidProperty[] = "waymarkUnsaid";

/// Every widget under `root` that can take focus, in the order Tab would reach them.
QList<QWidget*> focusOrder(QWidget* window, const QWidget* root) {
    QList<QWidget*> order;
    for (QWidget* at = window->nextInFocusChain(); at != window; at = at->nextInFocusChain()) {
        if (at->focusPolicy() != Qt::NoFocus && root && (root == at || root->isAncestorOf(at))) {
            order.append(at);
        }
    }
    return order;
}

void sayUnsaid(FrameWindow* window, ContentArea* source) {
    QStringList words = window->property(UnsaidProperty).toStringList();
    window->setProperty(UnsaidProperty, QStringList());
    // A heading that has the focus is read for that.
    if (const QWidget* focus = QApplication::focusWidget(); focus && isHeading(focus)) {
        words.removeAll(focus->accessibleName());
    }
    // A covered window is silent.
    if (!words.isEmpty() && !window->isCovered()) {
        announce(source, words.join(u'\n'));
    }
}

} // namespace

FrameWindow::FrameWindow(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_frame(new QWidget)
    , m_zones(new QVBoxLayout(m_frame))
    , m_header(new FrameHeader)
    , m_content(new ContentArea)
    , m_footer(new FrameFooter)
    , m_shift(new ShiftWatcher(this)) {
    // The name only: never the topic, never the step.
    setWindowTitle(u"Waymark"_s);
    setMinimumSize(LeastSize);
    resize(FirstSize);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_stack->addWidget(m_frame);
    m_zones->setContentsMargins(0, 0, 0, 0);
    m_zones->setSpacing(0);
    m_zones->addWidget(m_header);
    m_zones->addWidget(m_content, 1);
    m_zones->addWidget(m_footer);
    connectParts();
    addShortcuts();
}

void FrameWindow::connectParts() {
    connect(m_header, &FrameHeader::backRequested, this, &FrameWindow::backRequested);
    connect(m_header, &FrameHeader::settingsRequested, this, &FrameWindow::settingsRequested);
    connect(m_header, &FrameHeader::hideRequested, this, [this] { setCovered(true); });
    connect(m_footer, &FrameFooter::primaryRequested, this, &FrameWindow::primaryRequested);
    connect(m_footer, &FrameFooter::secondaryRequested, this, &FrameWindow::secondaryRequested);
    connect(m_footer, &FrameFooter::helpRequested, this, &FrameWindow::helpRequested);
    connect(m_shift, &ShiftWatcher::pressed, m_header, &FrameHeader::setHideProgress);
    connect(m_shift, &ShiftWatcher::hideRequested, this, [this] {
        m_header->setHideProgress(0);
        setCovered(!m_isCovered);
    });
    connect(&theme(), &Theme::changed, this, &FrameWindow::updateMode);
}

void FrameWindow::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto&& act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
        connect(this, &FrameWindow::coveredChanged, shortcut,
                [shortcut](bool covered) { shortcut->setEnabled(!covered); });
    };
    add(Qt::Key_Return, [this] { pressEnter(); });
    add(Qt::Key_Enter, [this] { pressEnter(); });
    add(Qt::ALT | Qt::Key_Left, [this] {
        if (m_header->isBackEnabled()) {
            Q_EMIT backRequested();
        }
    });
    add(Qt::Key_F1, [this] { Q_EMIT helpRequested(); });
    add(Qt::CTRL | Qt::Key_Plus, [] { theme().zoomBy(ZoomStep); });
    add(Qt::CTRL | Qt::Key_Equal, [] { theme().zoomBy(ZoomStep); });
    add(Qt::CTRL | Qt::Key_Minus, [] { theme().zoomBy(-ZoomStep); });
    add(Qt::CTRL | Qt::Key_0, [] { theme().resetZoom(); });
    add(Qt::Key_F6, [this] { jumpToNextZone(); });
}

void FrameWindow::setPage(QWidget* page, const PageFrame& frame, QWidget* side) {
    // Else Qt hands the focus of a page that goes to a neighbour, and screen readers read that
    // first.
    if (QWidget* focus = focusWidget(); focus && focus->hasFocus() && !page->isAncestorOf(focus)) {
        focus->clearFocus();
    }
    m_content->setPage(page, side, frame.width);
    adapt(m_content);
    setFrame(frame);
    say(frame.name);
    if (!focusPage()) {
        focusFirst(frame.isQuestion);
    }
    m_content->standAtStart();
}

void FrameWindow::setFrame(const PageFrame& frame) {
    m_header->setStep(frame.step, frame.shortStep);
    m_header->setBackEnabled(frame.canGoBack);
    m_footer->setButtons(frame.primary, frame.secondary);
    m_content->setName(frame.name);
    updateMode();
}

void FrameWindow::setBar(QWidget* bar) {
    if (bar == m_bar) {
        return;
    }
    if (m_bar) {
        m_zones->removeWidget(m_bar);
        m_bar->hide();
    }
    m_bar = bar;
    if (bar) {
        m_zones->insertWidget(1, bar);
        adapt(bar);
        bar->show();
    }
    orderTabs();
}

void FrameWindow::setToolsShown(bool shown) {
    m_header->setToolsShown(shown);
}

void FrameWindow::setPrimaryEnabled(bool enabled) {
    m_footer->setPrimaryEnabled(enabled);
}

QWidget* FrameWindow::page() const {
    return m_content->page();
}

void FrameWindow::adapt(QWidget* part) {
    if (auto* adaptive = dynamic_cast<Adaptive*>(part)) {
        adaptive->setLayoutMode(m_mode);
    }
    for (QWidget* child : part->findChildren<QWidget*>()) {
        if (auto* adaptive = dynamic_cast<Adaptive*>(child)) {
            adaptive->setLayoutMode(m_mode);
        }
    }
    // Parts that a page makes later would come after everything else.
    if (m_content->page() && m_content->page()->isAncestorOf(part)) {
        orderTabs();
    }
}

/// What one change brings to say is said in one piece, after focus has moved: focus would cut it
/// off.
void FrameWindow::say(const QString& words) {
    if (words.isEmpty() || m_isCovered) {
        return;
    }
    QStringList unsaid = property(UnsaidProperty).toStringList();
    if (unsaid.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { sayUnsaid(this, m_content); }, Qt::QueuedConnection);
    }
    if (!unsaid.contains(words)) {
        unsaid.append(words);
    }
    setProperty(UnsaidProperty, unsaid);
}

void FrameWindow::updateMode() {
    const LayoutMode before = m_mode;
    m_mode = layoutModeFor(width());
    m_header->setLayoutMode(m_mode);
    m_footer->setLayoutMode(m_mode);
    m_footer->fit(width(), m_content->overflowRow());
    m_content->setLayoutMode(m_mode);
    if (before != m_mode) {
        adapt(m_content);
        if (m_bar) {
            adapt(m_bar);
        }
        Q_EMIT layoutModeChanged(m_mode);
    }
    orderTabs();
}

void FrameWindow::orderTabs() {
    QList<QWidget*> order = m_header->tabStops();
    order += focusOrder(this, m_bar);
    QWidget* side = m_content->side();
    QWidget* page = m_content->page();
    order += readingOrder(page);
    // A side note that is folded into the page was met there.
    if (side && !(page && page->isAncestorOf(side))) {
        order += readingOrder(side);
    }
    // Footer buttons that moved into the page come where they stand: before "Get help now".
    order += m_footer->tabStops();
    for (qsizetype i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
}

void FrameWindow::focusFirst(bool isQuestion) {
    if (m_isCovered) {
        return;
    }
    QWidget* page = m_content->page();
    QWidget* target = nullptr;
    for (QWidget* widget : focusOrder(this, page)) {
        const bool canTake = widget->isVisibleTo(this) && widget->isEnabled() &&
                             (widget->focusPolicy() & Qt::TabFocus);
        if (isQuestion && canTake && !target && !qobject_cast<QPushButton*>(widget)) {
            target = widget;
        }
    }
    for (QLabel* label : page->findChildren<QLabel*>()) {
        if (!target && isHeading(label)) {
            target = label;
        }
    }
    if (target) {
        target->setFocus(Qt::OtherFocusReason);
    }
}

void FrameWindow::pressEnter() {
    if (auto* button = qobject_cast<QPushButton*>(focusWidget()); button && button->hasFocus()) {
        button->click();
    } else if (m_footer->canContinue()) {
        Q_EMIT primaryRequested();
    }
}

void FrameWindow::jumpToNextZone() {
    QWidget* now = focusWidget();
    QList<QWidget*> firsts{m_header, m_content, m_footer};
    qsizetype at = 0;
    for (qsizetype i = 0; i < firsts.size(); ++i) {
        if (now && firsts[i]->isAncestorOf(now)) {
            at = i + 1;
        }
    }
    QWidget* zone = firsts[at % firsts.size()];
    for (QWidget* widget : focusOrder(this, zone)) {
        if (widget->isVisibleTo(this) && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    // A page that is only read.
    if (zone == m_content) {
        focusFirst(false);
    }
}

void FrameWindow::setShiftHides(bool on) {
    m_shift->setByShift(on);
    m_header->setHideKeyWords(on ? tr("Shift ×3") : tr("F12"));
    m_hidesByF12 = !on;
}

void FrameWindow::readyCover() {
    if (m_cover == nullptr) {
        m_cover = new HideCover;
        m_stack->addWidget(m_cover);
    }
}

void FrameWindow::setCovered(bool covered) {
    if (covered == m_isCovered) {
        return;
    }
    m_isCovered = covered;
    if (covered) {
        readyCover();
        m_focusBefore = focusWidget();
        m_stack->setCurrentWidget(m_cover);
        // On the screen before anything in front of it goes, so that nothing of the page shows in
        // between.
        repaint();
        closeOtherWindows();
        // What was said last would still stand there for a screen reader to find.
        if (auto* said = findChild<QWidget*>(u"spokenLine"_s, Qt::FindDirectChildrenOnly)) {
            said->hide();
            said->setAccessibleName({});
        }
        m_cover->takeFocus();
        activateWindow();
    } else {
        m_cover->forget();
        m_stack->setCurrentWidget(m_frame);
        // A dialog may have been in front: it is gone, and keys are for this window again.
        activateWindow();
        if (m_focusBefore) {
            m_focusBefore->setFocus(Qt::OtherFocusReason);
        } else {
            focusFirst(false); // what had it went with its page
            m_content->standAtStart();
        }
    }
    Q_EMIT coveredChanged(covered);
}

/// Dialogs and open lists: whatever waits for their answer hears that they were closed.
void FrameWindow::closeOtherWindows() {
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window != this && window->isVisible()) {
            window->hide();
        }
    }
}

void FrameWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateMode();
}

void FrameWindow::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = !m_isCovered && !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isPaging = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (isPlain && isPaging && m_footer->isAncestorOf(focusWidget())) {
        m_content->scrollByKey(event);
    } else if (isPlain && event->key() == Qt::Key_Escape) {
        Q_EMIT escapePressed();
    } else if (isPlain && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9) {
        Q_EMIT digitPressed(event->text());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FrameWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setShiftHides(!m_hidesByF12);
    }
    QWidget::changeEvent(event);
}

void FrameWindow::closeEvent(QCloseEvent* event) {
    Q_EMIT closeRequested(event);
}

} // namespace waymark::ui
