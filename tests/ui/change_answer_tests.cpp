// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "support/catch.h"

using namespace Qt::StringLiterals;

namespace waymark::ui {

TEST_CASE("Change leads to the question and back to its row") {
    WindowWalk walk;
    walk.session.answer("age", "26-59");
    walk.navigator.go({Screen::CheckAnswers});
    walk.settle();
    REQUIRE(walk.tabTo(u"Change: Age"_s));
    walk.press(Qt::Key_Space);
    REQUIRE(walk.page() == u"age");
    CHECK(walk.focus() == u"26 to 59");
    walk.press(Qt::Key_Down);
    walk.press(Qt::Key_Return);
    REQUIRE(walk.screen() == Screen::CheckAnswers);
    CHECK(walk.focus() == u"Change: Age");
    CHECK(walk.session.answered("age") == walk.session.valueOf("age", "60-or-over"));
}

TEST_CASE("a change that opens a follow-up question asks it before the way back") {
    WindowWalk walk;
    walk.session.answer("alcohol", "none-or-light");
    walk.navigator.go({Screen::CheckAnswers});
    walk.settle();
    REQUIRE(walk.tabTo(u"Change: Drinking"_s));
    walk.press(Qt::Key_Space);
    REQUIRE(walk.page() == u"alcohol");
    for (int i = 0;
         i < 4 && walk.session.answered("alcohol") != walk.session.valueOf("alcohol", "daily");
         ++i) {
        walk.press(Qt::Key_Down);
    }
    walk.press(Qt::Key_Return);
    REQUIRE(walk.page() == u"alcohol-withdrawal-history");
    REQUIRE(walk.screen() == Screen::Question);
    walk.press(Qt::Key_Space);
    walk.press(Qt::Key_Return);
    REQUIRE(walk.screen() == Screen::CheckAnswers);
    CHECK(walk.focus().startsWith(u"Change: "));
}

TEST_CASE("what nobody answered yet is offered as Answer") {
    WindowWalk walk;
    walk.navigator.go({Screen::CheckAnswers});
    walk.settle();
    REQUIRE(walk.tabTo(u"Answer: Age"_s));
    REQUIRE(walk.tabTo(u"Answer now"_s));
    walk.press(Qt::Key_Space);
    CHECK(walk.page() == u"safety-now");
}

} // namespace waymark::ui
