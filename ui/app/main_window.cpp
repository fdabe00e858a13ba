// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "app/clients.h"
#include "app/counselor_mode.h"
#include "app/habits.h"
#include "app/hide_guard.h"
#include "app/leave_dialog.h"
#include "app/navigator.h"
#include "app/own_clipboard.h"
#include "app/page_factory.h"
#include "app/page_keys.h"
#include "app/qt_text.h"
#include "app/resting.h"
#include "app/saved_case.h"
#include "app/screen_page.h"
#include "app/second_view.h"
#include "app/session.h"
#include "pages/parts/page_parts.h"
#include "widgets/frame_footer.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>
#include <array>

namespace waymark::ui {

MainWindow::MainWindow(Session& session, Navigator& navigator, QWidget* parent)
    : FrameWindow(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_guard(new HideGuard(*this))
    , m_clipboard(new OwnClipboard(this)) {
    m_counselor = new CounselorMode(*this, session, navigator);
    connectFrame();
    connect(&session.clients(), &Clients::sharedChanged, this, &MainWindow::showCurrent,
            Qt::QueuedConnection);
    connect(&navigator, &Navigator::moved, this, &MainWindow::showCurrent);
    // The page that asked for another language goes with it.
    connect(&session, &Session::languageChanged, this, &MainWindow::showCurrent,
            Qt::QueuedConnection);
    showCurrent();
}

void MainWindow::connectFrame() {
    connect(this, &FrameWindow::backRequested, &m_navigator, &Navigator::back);
    connect(this, &FrameWindow::primaryRequested, this, &MainWindow::pressPrimary);
    connect(this, &FrameWindow::secondaryRequested, this, [this](int index) {
        if (m_page) {
            m_page->pressSecondary(index);
        }
    });
    connect(this, &FrameWindow::helpRequested, this, [this] { m_navigator.go({Screen::GetHelp}); });
    connect(this, &FrameWindow::settingsRequested, this,
            [this] { m_navigator.go({Screen::TextAndColors}); });
    connect(this, &FrameWindow::escapePressed, this, [this] {
        if (isAside(m_navigator.current().screen)) {
            m_navigator.back();
        }
    });
    connect(this, &FrameWindow::digitPressed, this, [this](const QString& digit) {
        if (m_page) {
            m_page->pressDigit(digit);
        }
    });
    connect(this, &FrameWindow::closeRequested, this, &MainWindow::leave);
    // Covered by then, so closing asks nothing and erases.
    connect(m_guard, &HideGuard::ended, this, &QWidget::close);
    connect(&m_session, &Session::answersChanged, this, [this] {
        if (!m_session.hasAnswers()) {
            m_clipboard->forget();
        }
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this,
            &MainWindow::openSearch);
}

PageKeys* MainWindow::pageKeys() const {
    return isCovered() ? nullptr : dynamic_cast<PageKeys*>(m_page.data());
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    // Some keyboards have their signs on Shift.
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const bool isSign =
        event->text().size() == 1 && event->text().front().isPrint() && event->text() != u" ";
    if (!isPlain || !isSign) {
        FrameWindow::keyPressEvent(event);
        return;
    }
    // What a text box has no use for is still no key of ours.
    const QWidget* focus = QApplication::focusWidget();
    const bool isTyping = focus != nullptr && focus->testAttribute(Qt::WA_InputMethodEnabled);
    if (isTyping || !habitsOf(this).singleKeys) {
        event->ignore();
    } else if (event->text().front().isDigit()) {
        FrameWindow::keyPressEvent(event);
    } else if (!isCovered() && m_counselor->pressKey(event->key())) {
        return;
    } else if (PageKeys* page = pageKeys()) {
        page->pressSingle(event->text().toLower());
    }
}

ScreenPage* MainWindow::screenPage() const {
    return m_page;
}

void MainWindow::openSearch() {
    if (isCovered() || m_session.catalogue() == nullptr) {
        return;
    }
    if (m_navigator.current().screen == Screen::Search) {
        m_page->focusStart();
    } else {
        m_navigator.go({Screen::Search});
    }
}

void MainWindow::showCurrent() {
    ScreenPage* before = m_page;
    m_page = createPage(m_navigator.current(), m_session, this);
    connectPage(m_page);
    const bool isCalm = isResting(m_session);
    findChild<FrameFooter*>()->setNote(isCalm ? tr("Rest. This page stays here.") : QString());
    setPage(m_page, currentFrame(), isCalm ? nullptr : m_page->createSide());
    if (const Screen screen = m_navigator.current().screen; stepOf(screen) != 0) {
        m_session.clients().setStep(screen);
    }
    m_counselor->update();
    if (before != nullptr) {
        // The page may be the sender of the signal that brought us here.
        before->deleteLater();
    }
}

bool MainWindow::focusPage() {
    return m_page->focusStart();
}

PageFrame MainWindow::currentFrame() const {
    PageFrame frame = m_page->frame();
    frame.step = stepWords();
    frame.shortStep = shortStepWords();
    frame.canGoBack = frame.canGoBack && m_navigator.canGoBack();
    return frame;
}

void MainWindow::connectPage(ScreenPage* page) {
    // A page may ask in the middle of its own work, so the answer comes after it.
    connect(page, &ScreenPage::routeRequested, &m_navigator, &Navigator::go, Qt::QueuedConnection);
    connect(page, &ScreenPage::nextRequested, &m_navigator, &Navigator::next, Qt::QueuedConnection);
    connect(
        page, &ScreenPage::restartRequested, this,
        [this] {
            m_session.erase();
            m_navigator.restart();
        },
        Qt::QueuedConnection);
    connect(page, &ScreenPage::coverRequested, this, [this] { setCovered(true); });
    connect(page, &ScreenPage::frameChanged, this, [this] { setFrame(currentFrame()); });
    connect(page, &ScreenPage::announced, this, &FrameWindow::say);
}

void MainWindow::pressPrimary() {
    if (m_page && m_page->finish()) {
        m_navigator.next();
    }
}

void MainWindow::leave(QCloseEvent* event) {
    // While hidden, closing never asks: a question on the screen would tell.
    const bool isKept = m_session.savedCase().isUpToDate() && !m_session.secondView().isUnsaved() &&
                        !m_session.clients().hasAnything();
    const bool asks = !isCovered() && m_session.hasAnswers() && !isKept;
    const LeaveDialog::Choice choice =
        asks ? LeaveDialog::ask(this, m_session.voice()) : LeaveDialog::Choice::EraseAndLeave;
    if (choice == LeaveDialog::Choice::EraseAndLeave) {
        if (m_session.isReady()) {
            m_session.clients().endSession();
        }
        event->accept();
        return;
    }
    event->ignore();
    if (choice == LeaveDialog::Choice::Save && m_navigator.current().screen != Screen::Save) {
        m_navigator.go({Screen::Save});
    }
}

QString MainWindow::stepWords() const {
    const Route& route = m_navigator.current();
    const int step = stepOf(route.screen);
    if (step == 0) {
        return {};
    }
    const Voice voice = m_session.voice();
    const std::array names{
        tr("Welcome"),
        tr("Your answers"),
        tr("Check your answers"),
        tr("What matters"),
        inVoice(voice, {tr("Your options"), tr("The options"), tr("The options")}),
        inVoice(voice, {tr("Your plan"), tr("The plan"), tr("The client's plan")})};
    QString name = names[static_cast<std::size_t>(step - 1)];
    if (route.screen == Screen::Question) {
        if (const Page* page = m_session.page(route.id)) {
            name = m_session.text(QStringLiteral("section.") + toQt(page->section));
        }
        // One that is not asked on the way has no number in it.
        if (const int number = m_navigator.questionNumber(); number > 0) {
            name += tr(", question %1 of about %2").arg(number).arg(m_navigator.questionCount());
        }
    }
    return tr("Step %1 of %2  %3").arg(step).arg(StepCount).arg(name);
}

QString MainWindow::shortStepWords() const {
    const int step = stepOf(m_navigator.current().screen);
    return step == 0 ? QString() : tr("Step %1/%2").arg(step).arg(StepCount);
}

} // namespace waymark::ui
