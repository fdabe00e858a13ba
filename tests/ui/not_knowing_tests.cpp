// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "app/safety.h"
#include "app/screen_page.h"
#include "pages/options/options_view.h"
#include "pages/parts/with_table.h"
#include "pages/sure/sure_view.h"
#include "support/catch.h"
#include "widgets/band_chart.h"
#include "widgets/comparison_table.h"
#include "widgets/place_grid.h"

#include <QPushButton>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QPushButton* buttonNamed(const QWidget& part, const QString& name) {
    for (QPushButton* button : part.findChildren<QPushButton*>()) {
        if (button->isVisible() && (button->accessibleName() + button->text()).startsWith(name)) {
            return button;
        }
    }
    return nullptr;
}

struct OptionsWalk : WindowWalk {
    OptionsWalk() {
        session.answerEnough();
        navigator.go({Screen::Options});
        settle();
    }
};

} // namespace

TEST_CASE("the questions that would matter most are three at most, each opens its page") {
    LoadedSession session;
    session.answerEnough();
    const OptionsView view = optionsView(session);
    REQUIRE(view.next);
    CHECK(view.next->canStop);
    CHECK(view.next->also.size() <= 2);
    CHECK(view.next->text.heading.endsWith(u"would matter most"));
}

TEST_CASE("after one answer the options say what it moved, once") {
    OptionsWalk walk;
    REQUIRE(walk.tabTo(optionsView(walk.session).next->text.actionName));
    walk.press(Qt::Key_Space);
    REQUIRE(walk.screen() == Screen::Question);
    walk.press(Qt::Key_Space);
    for (int i = 0; i < 10 && walk.screen() == Screen::Question; ++i) {
        walk.press(Qt::Key_Return);
    }
    REQUIRE(walk.screen() == Screen::Options);
    walk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(walk.screen() != Screen::Question);
}

TEST_CASE("the questions can be ended early, but not before those on what cannot wait") {
    WindowWalk walk;
    walk.session.answerEnough();
    walk.navigator.go({Screen::Question, u"suicide-risk"_s});
    walk.settle();
    CHECK(buttonNamed(walk.window, u"See options so far"_s) == nullptr);

    walk.navigator.go({Screen::Question, u"withdrawal"_s});
    walk.settle();
    walk.press(Qt::Key_O, Qt::AltModifier);
    CHECK(walk.screen() == Screen::Options);
    // Ending is no answer: what was given stays, and Back leads to the question.
    walk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(walk.screen() == Screen::Question);
    CHECK(walk.page() == u"withdrawal");
}

TEST_CASE("who ends the questions early on a sign of danger meets its help first") {
    OptionsWalk walk;
    walk.navigator.go({Screen::Question, u"alcohol"_s, false, true});
    walk.settle();
    walk.session.answer("suicide-risk", "danger-now");
    walk.press(Qt::Key_O, Qt::AltModifier);
    REQUIRE(walk.screen() == Screen::GetHelp);
    CHECK(walk.page() == u"suicide");
    walk.press(Qt::Key_Return);
    CHECK(walk.screen() == Screen::Options);
    CHECK(walk.session.safety().isHeld());
}

TEST_CASE("what an answer moved is told by the view that comes next, and by no later one") {
    LoadedSession session;
    session.answerEnough();
    session.markOrder();
    session.answer("place-wish", "away");
    CHECK_FALSE(optionsView(session).moved.isEmpty());
    CHECK(optionsView(session).moved.isEmpty());
    session.markOrder();
    session.answer("overdose-signs-now", "yes");
    CHECK(optionsView(session).moved.isEmpty());
}

TEST_CASE("this is enough: the questions go, and can be called back") {
    OptionsWalk walk;
    QPushButton* stop = buttonNamed(*walk.window.page(), u"Stop here, this is enough"_s);
    REQUIRE(stop != nullptr);
    stop->click();
    walk.settle();
    CHECK(walk.session.isEnough());
    CHECK_FALSE(optionsView(walk.session).next);
    QPushButton* again = buttonNamed(*walk.window.page(), u"Ask the questions"_s);
    REQUIRE(again != nullptr);
    again->click();
    walk.settle();
    CHECK(optionsView(walk.session).next);
}

TEST_CASE("enough never hides a stop or what a ranking still needs") {
    LoadedSession session;
    session.setEnough(true);
    session.answer("age", "26-59");
    CHECK(optionsView(session).next);
    session.answer("overdose-signs-now", "yes");
    CHECK(optionsView(session).urgent);
}

TEST_CASE("a reach is shown only where open answers could move the word") {
    LoadedSession session;
    session.answerEnough();
    int moving = 0;
    for (const OptionEntry& entry : optionsView(session).options) {
        const OptionCardContent& card = entry.content;
        CHECK(card.pipsLow <= card.pipsHigh);
        CHECK(card.reachWords.isEmpty() == (card.pipsLow == card.pipsHigh));
        moving += card.pipsHigh > card.pipsLow ? 1 : 0;
    }
    CHECK(moving > 0);
}

TEST_CASE("pictures say in sentences what they draw, and the table holds the same numbers") {
    LoadedSession session;
    session.answerEnough();
    const SureView view = sureView(session);
    REQUIRE(view.isRanked);
    CHECK(view.bands.sentences.size() == 6);
    for (const BandRow& row : view.bands.rows) {
        CHECK((row.low <= row.now && row.now <= row.high));
    }
    for (const PlacePicture* picture : {&view.places, &view.weights}) {
        REQUIRE(picture->rows.size() == 6);
        for (qsizetype i = 0; i < 6; ++i) {
            const PlaceShares& row = picture->rows[i];
            const int sum = std::accumulate(row.counts.begin(), row.counts.end(), 0);
            CHECK((sum >= 97 && sum <= 103));
            CHECK(picture->sentences[i].contains(QString::number(row.counts.first())));
            CHECK(picture->table.rows[i].cells.first().text == QString::number(row.counts.first()));
        }
    }
}

TEST_CASE("a picture gives way to its table, and comes back") {
    WindowWalk walk;
    walk.session.answerEnough();
    walk.navigator.go({Screen::Sure});
    walk.settle();
    const auto* both = walk.window.page()->findChild<WithTable*>();
    auto* chart = both->findChild<BandChart*>();
    CHECK(accessibleName(chart).contains(u"Outpatient care"));
    buttonNamed(*both, u"Show as a table"_s)->click();
    walk.settle();
    CHECK(both->isTable());
    CHECK_FALSE(chart->isVisible());
    CHECK(both->findChild<ComparisonTable*>()->isVisible());
    buttonNamed(*both, u"Show as a picture"_s)->click();
    CHECK(chart->isVisible());
}

TEST_CASE("while a stop is open no picture is shown") {
    WindowWalk walk;
    walk.session.answerEnough();
    walk.session.answer("overdose-signs-now", "yes");
    walk.navigator.go({Screen::Sure});
    walk.settle();
    CHECK(walk.window.page()->findChild<BandChart*>() == nullptr);
    CHECK(walk.window.page()->findChild<PlaceGrid*>() == nullptr);
}

} // namespace waymark::ui
