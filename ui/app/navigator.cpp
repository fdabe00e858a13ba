// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/navigator.h"

#include "app/clients.h"
#include "app/qt_text.h"
#include "app/safety.h"
#include "app/second_view.h"
#include "app/session.h"
#include "pages/options/result_words.h"

#include <algorithm>

namespace waymark::ui {

namespace {

/// Whether the page asks something that could still call the stop off. Then it is asked first.
bool asksAbout(const Page* page, const Rule& stop, const Answers& answers) {
    const auto read = variablesRead(stop.unless);
    return page != nullptr && std::ranges::any_of(page->variables, [&](VariableIndex variable) {
               return !answers.isGiven(variable) && std::ranges::find(read, variable) != read.end();
           });
}

bool isAboutAnOption(Screen screen) {
    return screen == Screen::Why || screen == Screen::OptionDetail || screen == Screen::Path;
}

} // namespace

Navigator::Navigator(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    m_trail = firstTrail();
}

bool Navigator::leaveFirstPage() {
    const bool hasFailedBefore = m_session.hasFailed();
    if (hasFailedBefore || m_session.load()) {
        return true;
    }
    m_trail = firstTrail();
    return false;
}

QList<Route> Navigator::firstTrail() const {
    return {m_session.hasFailed() ? Route{Screen::DataMissing} : Route{}};
}

void Navigator::go(const Route& route) {
    // The safety pages need none of it.
    if (!leaveFirstPage() && route.screen != Screen::GetHelp) {
        Q_EMIT moved();
        return;
    }
    if (m_session.clients().isShared() && isForCounselor(route.screen)) {
        return;
    }
    if ((current().screen == Screen::OpenSaved || isForCounselor(current().screen)) &&
        route.screen == Screen::CheckAnswers) {
        // Back leads past the file or the client that has been opened.
        m_trail.removeLast();
    }
    // Whoever ends the questions early meets what cannot wait all the same.
    const bool endsQuestions =
        current().screen == Screen::Question && route.screen == Screen::Options;
    const QString panel = endsQuestions ? panelOnTheWay(route) : QString();
    const bool isStation = route.screen == Screen::Options || route.screen == Screen::Plan ||
                           route.screen == Screen::People;
    if (isStation && cutBackTo(route.screen)) {
        m_trail.last() = route;
    } else if (!(route == current())) {
        if (route.fromOptions) {
            m_session.markOrder();
        }
        m_trail.append(route);
    }
    appendPanel(panel);
    Q_EMIT moved();
}

bool Navigator::cutBackTo(Screen screen) {
    const auto isThere = [screen](const Route& route) { return route.screen == screen; };
    const auto last = std::find_if(m_trail.crbegin(), m_trail.crend(), isThere);
    if (last == m_trail.crend()) {
        return false;
    }
    m_trail.erase(last.base(), m_trail.cend());
    return true;
}

QString Navigator::panelOnTheWay(const Route& onward) {
    const auto takeUp = [&](std::vector<const Rule*> rules) {
        std::erase_if(rules, [&](const Rule* rule) {
            return asksAbout(m_session.page(onward.id), *rule, m_session.answers());
        });
        return rules;
    };
    const std::vector<const Rule*> stops = takeUp(m_session.safety().newStops());
    m_session.safety().markStopsShown(stops);
    if (!stops.empty()) {
        return toQt(stops.front()->help);
    }
    const std::vector<const Rule*> checks = takeUp(m_session.safety().newChecks());
    m_session.safety().markChecksShown(checks);
    return checks.empty() ? QString() : toQt(checks.front()->checkFirst.help);
}

void Navigator::appendPanel(const QString& panel) {
    if (!panel.isEmpty()) {
        m_trail.append({Screen::GetHelp, panel});
    }
}

bool Navigator::canGoBack() const {
    const bool isEndOfTurn = current().screen == Screen::People && m_session.secondView().isTurn();
    return m_trail.size() > 1 && !isEndOfTurn;
}

void Navigator::next() {
    if (!leaveFirstPage()) {
        Q_EMIT moved();
        return;
    }
    const Route from = current();
    if (isAside(from.screen)) {
        back();
        return;
    }
    const Route onward = following(from);
    const QString panel = from.screen == Screen::Question ? panelOnTheWay(onward) : QString();
    // After "Change" or "Answer now", the way back is the way the person came.
    const bool isReturn = (from.fromCheck && onward.screen == Screen::CheckAnswers) ||
                          (from.fromOptions && onward.screen == Screen::Options);
    if (isReturn && cutBackTo(onward.screen)) {
        m_trail.last() = onward;
    } else {
        m_trail.append(onward);
    }
    appendPanel(panel);
    Q_EMIT moved();
}

void Navigator::back() {
    if (!canGoBack()) {
        return;
    }
    const Route left = m_trail.takeLast();
    if (current().screen == Screen::Options && isAboutAnOption(left.screen)) {
        m_trail.last().id = left.id;
    }
    if (current().screen == Screen::Plan && left.screen == Screen::PlanTask) {
        m_trail.last().id = left.id;
    }
    Q_EMIT moved();
}

void Navigator::restart() {
    m_trail = firstTrail();
    Q_EMIT moved();
}

Route Navigator::following(const Route& route) const {
    switch (route.screen) {
    case Screen::Welcome:
        return {Screen::BeforeYouStart};
    case Screen::BeforeYouStart: {
        const auto pages = m_session.pages();
        return pages.empty() ? Route{Screen::CheckAnswers}
                             : Route{Screen::Question, toQt(pages.front()->id)};
    }
    case Screen::Question:
        return afterQuestion(route);
    case Screen::CheckAnswers:
        // Without an order there is nothing that importance could move.
        return {orderState(m_session) == OrderState::Ranked ? Screen::Values : Screen::Options};
    case Screen::Values:
        return {Screen::Options};
    default:
        return {Screen::SideBySide};
    }
}

Route Navigator::afterQuestion(const Route& route) const {
    const auto pages = m_session.pages();
    const auto here =
        std::ranges::find_if(pages, [&](const Page* page) { return toQt(page->id) == route.id; });
    const auto onward = here == pages.end() ? pages.end() : std::next(here);
    const auto isUnanswered = [this](const Page* page) {
        return std::ranges::none_of(
            page->variables, [this](VariableIndex v) { return m_session.answers().isGiven(v); });
    };
    // Only a follow-up question that the answer has opened comes before the way back.
    const bool isFollowUp =
        onward != pages.end() && isUnanswered(*onward) &&
        m_session.questionnaire().variables[(*onward)->variables.front()].skipLogic.has_value();
    const bool returns = route.fromCheck || route.fromOptions;
    if (returns ? isFollowUp : onward != pages.end()) {
        return {Screen::Question, toQt((*onward)->id), route.fromCheck, route.fromOptions};
    }
    if (route.fromOptions) {
        return {Screen::Options};
    }
    return {Screen::CheckAnswers, route.fromCheck ? route.id : QString()};
}

int Navigator::questionNumber() const {
    const auto pages = m_session.pages();
    const auto here = std::ranges::find_if(
        pages, [this](const Page* page) { return toQt(page->id) == current().id; });
    return here == pages.end() ? 0 : static_cast<int>(here - pages.begin()) + 1;
}

int Navigator::questionCount() const {
    return static_cast<int>(m_session.pages().size());
}

} // namespace waymark::ui
