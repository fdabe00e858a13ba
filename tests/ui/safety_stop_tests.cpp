// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "app/safety.h"
#include "support/catch.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// Ticks a sign of an overdose and goes on; other questions of safety come first where they matter.
void tickOverdose(WindowWalk& walk) {
    walk.navigator.go({Screen::Question, u"safety-now"_s});
    walk.settle();
    REQUIRE(walk.focus() == u"Someone will not wake up, or is hardly breathing");
    walk.press(Qt::Key_Space);
    REQUIRE(walk.screen() == Screen::Question);
    walk.press(Qt::Key_Return);
}

} // namespace

TEST_CASE("a sign of danger opens its help page on the way") {
    WindowWalk walk;
    tickOverdose(walk);
    REQUIRE(walk.screen() == Screen::GetHelp);
    CHECK(walk.page() == u"overdose");
    CHECK(walk.focus() == u"Someone will not wake up");

    // Back to where you were: the next question, and the order of the options still waits.
    walk.press(Qt::Key_Return);
    CHECK(walk.screen() == Screen::Question);
    CHECK(walk.page() == u"suicide-risk");
    CHECK(walk.session.safety().isHeld());
}

TEST_CASE("a help page that was seen does not come back after every question") {
    WindowWalk walk;
    tickOverdose(walk);
    walk.press(Qt::Key_Return);
    REQUIRE(walk.page() == u"suicide-risk");
    walk.press(Qt::Key_Space);
    walk.press(Qt::Key_Return);
    CHECK(walk.screen() == Screen::Question);
    CHECK(walk.page() == u"psychosis");
    CHECK(walk.session.safety().isHeld());
}

TEST_CASE("a sign of danger cannot be skipped into the ranking") {
    WindowWalk walk;
    tickOverdose(walk);
    walk.navigator.go({Screen::Options});
    walk.settle();
    CHECK(walk.session.safety().isHeld());

    walk.press(Qt::Key_F1);
    REQUIRE(walk.screen() == Screen::GetHelp);
    REQUIRE(walk.tabTo(u"I have done this, or it is not so now"_s));
    walk.press(Qt::Key_Space);
    CHECK(walk.screen() == Screen::Options);
    CHECK_FALSE(walk.session.safety().isHeld());
}

TEST_CASE("a sign that is unticked and ticked again opens its help page again") {
    WindowWalk walk;
    tickOverdose(walk);
    walk.session.safety().acknowledgeStops();
    walk.session.answer("overdose-signs-now", "no");
    walk.session.answer("overdose-signs-now", "yes");
    CHECK(walk.session.safety().isHeld());
}

TEST_CASE("not sure about a danger opens signs to look for, and holds nothing back") {
    WindowWalk walk;
    walk.navigator.go({Screen::Question, u"suicide-risk"_s});
    walk.settle();
    REQUIRE(walk.pick(u"I am not sure"_s));
    walk.press(Qt::Key_Return);
    REQUIRE(walk.screen() == Screen::GetHelp);
    CHECK(walk.page() == u"check-suicide");
    CHECK(walk.focus() == u"Not sure about thoughts of ending your life?");
    CHECK_FALSE(walk.session.safety().isHeld());

    // Back to where you were; seen once, it does not open by itself again, but the options say so.
    walk.press(Qt::Key_Return);
    CHECK(walk.page() == u"psychosis");
    CHECK(walk.session.safety().newChecks().empty());
    CHECK(walk.session.safety().openChecks().size() == 1);
}

TEST_CASE("signs that are none of them so are done with, until the answer changes") {
    WindowWalk walk;
    walk.session.answer("home-safety", "?");
    REQUIRE(walk.session.safety().openChecks().size() == 1);
    walk.navigator.go({Screen::GetHelp, u"check-violence"_s});
    walk.settle();
    REQUIRE(walk.tabTo(u"I have looked, and none of these is so"_s));
    walk.press(Qt::Key_Space);
    CHECK(walk.screen() == Screen::Welcome);
    CHECK(walk.session.safety().openChecks().empty());
    walk.session.answer("home-safety", "safe");
    walk.session.answer("home-safety", "?");
    CHECK(walk.session.safety().openChecks().size() == 1);
}

TEST_CASE("a sign that turns out to be so is a stop, whatever was looked at before") {
    LoadedSession session;
    session.answer("suicide-risk", "?");
    session.safety().acknowledgeChecks();
    session.safety().acknowledgeStops();
    CHECK_FALSE(session.safety().isHeld());
    session.answer("suicide-risk", "danger-now");
    CHECK(session.safety().openChecks().empty());
    CHECK(session.safety().isHeld());
}

TEST_CASE("a question that can still rule the danger out is asked before its signs open") {
    WindowWalk walk;
    walk.navigator.go({Screen::Question, u"pregnancy"_s});
    walk.settle();
    REQUIRE(walk.pick(u"I am not sure"_s));
    walk.press(Qt::Key_Return);
    REQUIRE(walk.screen() == Screen::Question);
    CHECK(walk.page() == u"pregnancy-warning-signs");
    REQUIRE(walk.pick(u"No"_s));
    walk.press(Qt::Key_Return);
    CHECK(walk.screen() == Screen::Question);
    CHECK(walk.session.safety().openChecks().empty());
}

} // namespace waymark::ui
