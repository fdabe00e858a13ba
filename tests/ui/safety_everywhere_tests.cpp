// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/qt_text.h"
#include "app/safety.h"
#include "pages/help/get_help_view.h"
#include "pages/help/help_panel.h"
#include "widgets/frame_footer.h"
#include "window_walk.h"

#include "support/catch.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr std::array Regions{"us", "uk", "canada", "ireland", "australia"};
constexpr std::array ShownSizes{QSize(1280, 800), QSize(900, 600), QSize(640, 400)};

/// One route to every screen that there is; the last one names how many.
std::vector<Route> everyScreen(const Session& session) {
    std::vector<Route> routes;
    for (int i = 0; i <= static_cast<int>(Screen::DataMissing); ++i) {
        const auto screen = static_cast<Screen>(i);
        switch (screen) {
        case Screen::Question:
            for (const Page& page : session.questionnaire().pages) {
                routes.push_back({screen, toQt(page.id)});
            }
            break;
        case Screen::Why:
        case Screen::OptionDetail:
        case Screen::Path:
            routes.push_back({screen, u"outpatient"_s});
            break;
        case Screen::PlanTask:
            routes.push_back({screen, u"naloxone"_s});
            break;
        default:
            routes.push_back({screen});
        }
    }
    return routes;
}

QPushButton* helpButton(const WindowWalk& walk) {
    for (QPushButton* button :
         walk.window.findChild<FrameFooter*>()->findChildren<QPushButton*>()) {
        if (button->accessibleName() == u"Get help now") {
            return button;
        }
    }
    return nullptr;
}

/// Answers so that this stop holds, by its own conditions.
bool holds(const LoadedSession& session, const Rule& stop) {
    const auto stops = session.safety().stops();
    return std::ranges::find(stops, &stop) != stops.end();
}

/// Tries every way to answer what the stop reads, until it holds.
bool makeHold(LoadedSession& session, const Rule& stop, std::vector<VariableIndex> open) {
    if (open.empty()) {
        return holds(session, stop);
    }
    const VariableIndex variable = open.back();
    open.pop_back();
    const std::size_t count = session.questionnaire().variables[variable].values.size();
    for (std::size_t value = 0; value < count; ++value) {
        session.give(variable, ValueSet::single(static_cast<int>(value)));
        if (makeHold(session, stop, open)) {
            return true;
        }
    }
    return false;
}

bool makeHold(LoadedSession& session, const Rule& stop) {
    session.erase();
    return makeHold(session, stop, variablesRead(stop.when));
}

std::vector<const Rule*> allStops(const Session& session) {
    std::vector<const Rule*> stops;
    for (const Rule& rule : session.engine().rules().rules) {
        if (rule.kind == RuleKind::Stop) {
            stops.push_back(&rule);
        }
    }
    return stops;
}

/// Whether anything that shows says how an option fits: every way an order is shown does.
bool showsOrder(const WindowWalk& walk) {
    for (const QWidget* widget : walk.window.page()->findChildren<QWidget*>()) {
        for (const char* fit : {"fit.strong", "fit.good", "fit.some", "fit.weak"}) {
            if (widget->isVisible() &&
                widget->accessibleName().contains(walk.session.text(QLatin1StringView(fit)))) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

TEST_CASE("one key leads to Get help now from every screen, and Escape back") {
    WindowWalk walk;
    walk.session.answerEnough();
    for (const Route& route : everyScreen(walk.session)) {
        INFO("screen " << static_cast<int>(route.screen) << " " << route.id.toStdString());
        walk.navigator.go(route);
        walk.settle();
        const Screen from = walk.screen();
        walk.press(Qt::Key_F1);
        REQUIRE(walk.screen() == Screen::GetHelp);
        if (from != Screen::GetHelp) {
            walk.press(Qt::Key_Escape);
            CHECK(walk.screen() == from);
        }
    }
}

TEST_CASE(
    "Get help now stands at the same place on every screen, whole and within reach of a mouse") {
    WindowWalk walk;
    walk.session.answerEnough();
    for (const QSize& size : ShownSizes) {
        walk.window.resize(size);
        walk.navigator.go({Screen::Welcome});
        walk.settle();
        const QPushButton* button = helpButton(walk);
        REQUIRE(button != nullptr);
        const QRect place(button->mapTo(&walk.window, QPoint(0, 0)), button->size());
        CHECK(walk.window.rect().contains(place));
        CHECK(place.height() >= 44);
        for (const Route& route : everyScreen(walk.session)) {
            INFO(size.width() << " screen " << static_cast<int>(route.screen) << " "
                              << route.id.toStdString());
            walk.navigator.go(route);
            walk.settle();
            CHECK(QRect(button->mapTo(&walk.window, QPoint(0, 0)), button->size()) == place);
            CHECK(walk.window.childAt(place.center()) == button);
        }
        QTest::mouseClick(walk.window.windowHandle(), Qt::LeftButton, Qt::NoModifier,
                          place.center());
        walk.settle();
        CHECK(walk.screen() == Screen::GetHelp);
    }
}

TEST_CASE("every stop opens its help, with steps and numbers, in each of the five regions") {
    LoadedSession session;
    const auto stops = allStops(session);
    REQUIRE_FALSE(stops.empty());
    for (const Rule* stop : stops) {
        for (const char* region : Regions) {
            INFO(stop->id << " in " << region);
            CHECK(makeHold(session, *stop));
            session.answer("region", region);
            REQUIRE(session.help().has(toQt(stop->help)));
            const GetHelpView view = getHelpView(toQt(stop->help), session);
            CHECK(view.isFirstOpen);
            CHECK(view.panels.front().id == toQt(stop->help));
            CHECK_FALSE(view.panels.front().steps.isEmpty());
            CHECK_FALSE(view.emergencyNumber.isEmpty());
            CHECK_FALSE(view.countries.isEmpty());
            for (const HelpPanelText& panel : view.panels) {
                CHECK_FALSE((panel.title + panel.steps.join(u' ') + panel.note).contains(u'{'));
            }
        }
    }
}

TEST_CASE("the page of each stop shows its first panel open and on top, in every region") {
    WindowWalk walk;
    for (const Rule* stop : allStops(walk.session)) {
        for (const char* region : Regions) {
            INFO(stop->id << " in " << region);
            REQUIRE(makeHold(walk.session, *stop));
            walk.session.answer("region", region);
            walk.navigator.go({Screen::GetHelp, toQt(stop->help)});
            walk.settle();
            const auto panels = walk.window.page()->findChildren<HelpPanel*>();
            REQUIRE_FALSE(panels.isEmpty());
            CHECK(panels.front()->isOpen());
            CHECK(std::ranges::count_if(
                      panels, [](const HelpPanel* panel) { return panel->isOpen(); }) == 1);
            walk.navigator.go({Screen::Welcome});
        }
    }
}

TEST_CASE("while a stop is open, no screen shows an order") {
    WindowWalk walk;
    walk.session.answerEnough();
    walk.navigator.go({Screen::Options});
    walk.settle();
    CHECK(showsOrder(walk));
    walk.session.answer("overdose-signs-now", "yes");
    REQUIRE(walk.session.safety().isHeld());
    for (const Route& route : everyScreen(walk.session)) {
        INFO("screen " << static_cast<int>(route.screen) << " " << route.id.toStdString());
        walk.navigator.go(route);
        walk.settle();
        CHECK_FALSE(showsOrder(walk));
    }
    // Neither skipping nor not knowing brings it back; only the words that it has been seen to.
    walk.session.give(walk.session.index("age"), NoAnswer::Skipped);
    CHECK(walk.session.safety().isHeld());
    walk.session.safety().acknowledgeStops();
    walk.navigator.go({Screen::Welcome});
    walk.navigator.go({Screen::Options});
    walk.settle();
    CHECK(showsOrder(walk));
}

} // namespace waymark::ui
