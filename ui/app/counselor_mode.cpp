// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/counselor_mode.h"

#include "app/clients.h"
#include "app/navigator.h"
#include "app/qt_text.h"
#include "app/session.h"
#include "pages/counselor/counselor_bar.h"
#include "theme/theme.h"
#include "widgets/frame_window.h"

#include <QShortcut>

#include <algorithm>

namespace waymark::ui {

namespace {

/// Read from 1.5 m.
constexpr int SharedZoom = 130;

} // namespace

CounselorMode::CounselorMode(FrameWindow& window, Session& session, Navigator& navigator)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
    , m_navigator(navigator) {
    for (int step = 1; step <= StepCount; ++step) {
        auto* keys =
            new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + step)), &window);
        connect(keys, &QShortcut::activated, this, [this, step] { goToStep(step); });
    }
    connect(new QShortcut(Qt::Key_F11, &window), &QShortcut::activated, this,
            &CounselorMode::toggleShared);
    connect(&session.clients(), &Clients::changed, this, &CounselorMode::update);
}

bool CounselorMode::isOn() const {
    return m_session.isReady() && m_session.voice() == Voice::Counselor && !m_window.isCovered();
}

void CounselorMode::update() {
    const bool isWanted = m_session.isReady() && m_session.voice() == Voice::Counselor;
    if (isWanted && m_bar == nullptr) {
        m_bar = new CounselorBar;
        connect(m_bar, &CounselorBar::stepChosen, this, &CounselorMode::goToStep);
        connect(m_bar, &CounselorBar::sharedToggled, this, &CounselorMode::toggleShared);
        connect(m_bar, &CounselorBar::clientsRequested, this,
                [this] { m_navigator.go({Screen::Clients}); });
    }
    if (!isWanted && m_session.clients().isShared()) {
        toggleShared();
    }
    if (isWanted) {
        m_bar->fill(m_session.clients().label(), m_navigator.current().screen,
                    m_session.clients().isShared());
    }
    m_window.setBar(isWanted ? m_bar : nullptr);
}

void CounselorMode::goToStep(int step) {
    if (!isOn()) {
        return;
    }
    const auto pages = m_session.pages();
    const auto unanswered = std::ranges::find_if(pages, [this](const Page* page) {
        return std::ranges::none_of(
            page->variables, [this](VariableIndex v) { return m_session.answers().isGiven(v); });
    });
    const Page* question = pages.empty()               ? nullptr
                           : unanswered == pages.end() ? pages.front()
                                                       : *unanswered;
    switch (step) {
    case 1:
        m_navigator.go({Screen::Welcome});
        break;
    case 2:
        m_navigator.go(question == nullptr ? Route{Screen::CheckAnswers}
                                           : Route{Screen::Question, toQt(question->id)});
        break;
    case 3:
        m_navigator.go({Screen::CheckAnswers});
        break;
    case 4:
        m_navigator.go({Screen::Values});
        break;
    case 5:
        m_navigator.go({Screen::Options});
        break;
    default:
        m_navigator.go({Screen::Plan});
        break;
    }
}

void CounselorMode::toggleShared() {
    const bool isShared = !m_session.clients().isShared();
    if (isShared && !isOn()) {
        return;
    }
    if (isShared) {
        m_zoomBefore = theme().settings().zoomPercent;
    }
    ThemeSettings settings = theme().settings();
    settings.zoomPercent = isShared ? std::max(SharedZoom, m_zoomBefore) : m_zoomBefore;
    m_session.clients().setShared(isShared);
    while (isShared && isForCounselor(m_navigator.current().screen) && m_navigator.canGoBack()) {
        m_navigator.back();
    }
    m_window.setToolsShown(!isShared);
    theme().apply(settings);
    update();
}

bool CounselorMode::pressKey(int key) {
    if (key != Qt::Key_M || !isOn() || !m_session.clients().isShared()) {
        return false;
    }
    m_bar->passMouse();
    return true;
}

} // namespace waymark::ui
