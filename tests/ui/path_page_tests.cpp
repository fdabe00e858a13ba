// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "app/screen_page.h"
#include "pages/options/result_words.h"
#include "pages/path/path_view.h"
#include "support/catch.h"
#include "widgets/path_line.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace waymark::ui {

TEST_CASE("every setting has a path of named parts with lengths, and medicine along all of it") {
    LoadedSession session;
    session.answerEnough();
    for (const QString& option : shownOptions(session)) {
        INFO(option.toStdString());
        const PathView view = pathView(session, option);
        CHECK(view.waiting.isEmpty());
        REQUIRE(view.stops.size() >= 3);
        CHECK(view.phases.size() == view.stops.size());
        for (const PhaseView& phase : view.phases) {
            CHECK_FALSE(phase.name.isEmpty());
            CHECK_FALSE(phase.length.isEmpty());
            CHECK_FALSE(phase.text.isEmpty());
            CHECK(view.spoken.contains(phase.text));
        }
        REQUIRE(view.along.size() == 2);
        CHECK(view.along.first().startsWith(u"Medicine: "));
        CHECK(view.along.last().startsWith(u"Naloxone"));
        CHECK(view.spoken.contains(view.along.last()));
        CHECK_FALSE(view.spoken.contains(u'<'));
    }
}

TEST_CASE("the path is reached from the reasons, and Back leads to them and to the card") {
    WindowWalk walk;
    walk.session.answerEnough();
    walk.navigator.go({Screen::Options});
    walk.settle();
    REQUIRE(walk.tabTo(u"Why: Inpatient care"_s));
    walk.press(Qt::Key_Space);
    walk.press(Qt::Key_P, Qt::AltModifier);
    REQUIRE(walk.screen() == Screen::Path);
    CHECK(walk.page() == u"inpatient");
    CHECK(walk.focus() == u"The path through inpatient care");
    walk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(walk.screen() == Screen::Why);
    walk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(walk.screen() == Screen::Options);
    CHECK(walk.focus() == u"Read more: Inpatient care");
}

TEST_CASE("another kind of care shows its own path") {
    WindowWalk walk;
    walk.session.answerEnough();
    walk.navigator.go({Screen::Path, u"outpatient"_s});
    walk.settle();
    const QString before = accessibleName(walk.window.page()->findChild<PathLine*>());
    for (QPushButton* button : walk.window.page()->findChildren<QPushButton*>()) {
        if (button->text() == u"Inpatient care") {
            button->click();
        }
    }
    walk.settle();
    const auto lines = walk.window.page()->findChildren<PathLine*>();
    REQUIRE(lines.size() == 1);
    CHECK_FALSE(accessibleName(lines.first()) == before);
}

TEST_CASE("a medicine has no path of its own, and none is offered") {
    WindowWalk walk;
    walk.session.answerEnough();
    const PathView view = pathView(walk.session, u"methadone"_s);
    CHECK(view.stops.isEmpty());
    CHECK_FALSE(view.waiting.isEmpty());
    walk.navigator.go({Screen::Why, u"methadone"_s});
    CHECK_FALSE(walk.window.screenPage()->frame().secondary.contains(u"&Path"));
    walk.navigator.go({Screen::Why, u"inpatient"_s});
    CHECK(walk.window.screenPage()->frame().secondary.contains(u"&Path"));
}

TEST_CASE("while a stop is open no path is shown") {
    WindowWalk walk;
    walk.session.answerEnough();
    walk.session.answer("overdose-signs-now", "yes");
    walk.navigator.go({Screen::Path, u"outpatient"_s});
    walk.settle();
    CHECK(walk.window.page()->findChild<PathLine*>() == nullptr);
    CHECK(pathView(walk.session, u"outpatient"_s).waiting.contains(u"waits"));
}

} // namespace waymark::ui
