// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "support/catch.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// After the third press two more are swallowed for a while.
constexpr int AfterSwallowing = 1700;

void pressShiftThreeTimes(WindowWalk& walk) {
    for (int i = 0; i < 3; ++i) {
        walk.press(Qt::Key_Shift);
    }
}

} // namespace

TEST_CASE("Shift three times hides the window, and brings it back to the same focus") {
    WindowWalk walk;
    walk.navigator.go({Screen::Question, u"age"_s});
    walk.settle();
    REQUIRE(walk.pick(u"26 to 59"_s));
    const QWidget* before = QApplication::focusWidget();

    pressShiftThreeTimes(walk);
    REQUIRE(walk.window.isCovered());
    CHECK(walk.focus() == u"Notes");
    walk.press(Qt::Key_Return);
    CHECK(walk.page() == u"age");

    QTest::qWait(AfterSwallowing);
    pressShiftThreeTimes(walk);
    CHECK_FALSE(walk.window.isCovered());
    CHECK(QApplication::focusWidget() == before);
    CHECK(walk.session.answered("age") == walk.session.valueOf("age", "26-59"));
}

TEST_CASE("F12 hides once it is picked, and Shift no longer does") {
    WindowWalk walk;
    walk.navigator.go({Screen::TextAndColors});
    walk.settle();
    REQUIRE(walk.tabTo(u"Shift, 3 times"_s));
    REQUIRE(walk.pick(u"F12"_s));
    pressShiftThreeTimes(walk);
    CHECK_FALSE(walk.window.isCovered());
    walk.press(Qt::Key_F12);
    CHECK(walk.window.isCovered());
    walk.press(Qt::Key_F12);
    CHECK_FALSE(walk.window.isCovered());
}

TEST_CASE("trying Hide on the welcome page ends with a line that says what it was") {
    WindowWalk walk;
    REQUIRE(walk.tabTo(u"Try Hide"_s));
    walk.press(Qt::Key_Space);
    REQUIRE(walk.window.isCovered());
    QTest::qWait(AfterSwallowing);
    pressShiftThreeTimes(walk);
    REQUIRE_FALSE(walk.window.isCovered());
    CHECK(walk.focus() == u"Try Hide");
}

} // namespace waymark::ui
