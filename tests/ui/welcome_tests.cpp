// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "support/catch.h"

using namespace Qt::StringLiterals;

namespace waymark::ui {

TEST_CASE("Start without a pick says what is missing and takes the focus there") {
    WindowWalk walk;
    walk.press(Qt::Key_Return);
    CHECK(walk.screen() == Screen::Welcome);
    CHECK(walk.focus() == u"There is a problem");
    walk.press(Qt::Key_Tab);
    REQUIRE(walk.focus() == u"Choose who this is for");
    walk.press(Qt::Key_Space);
    CHECK(walk.focus() == u"Me");
}

TEST_CASE("an arrow picks, also while nothing is picked") {
    WindowWalk walk;
    REQUIRE(walk.focus() == u"Me");
    walk.press(Qt::Key_Down);
    CHECK(walk.focus() == u"Someone in my family, or a friend");
    CHECK(walk.session.voice() == Voice::Relative);
    walk.press(Qt::Key_Return);
    CHECK(walk.screen() == Screen::BeforeYouStart);
}

TEST_CASE("who it is for sets the voice") {
    WindowWalk walk;
    REQUIRE(walk.pick(u"Someone in my family, or a friend"_s));
    CHECK(walk.session.voice() == Voice::Relative);
    REQUIRE(walk.pick(u"A client. I am a counselor or health worker"_s));
    CHECK(walk.session.voice() == Voice::Counselor);
    walk.press(Qt::Key_Return);
    CHECK(walk.screen() == Screen::BeforeYouStart);
}

TEST_CASE("looking around goes straight to the options, and the button says so") {
    WindowWalk walk;
    REQUIRE(walk.tabTo(u"Start"_s));
    REQUIRE(walk.tabTo(u"Me"_s));
    REQUIRE(walk.pick(u"I just want to look around"_s));
    REQUIRE(walk.tabTo(u"Look around"_s));
    walk.press(Qt::Key_Return);
    CHECK(walk.screen() == Screen::Options);
}

TEST_CASE("nothing of the last person is kept for a new client") {
    WindowWalk walk;
    REQUIRE(walk.pick(u"Me"_s));
    walk.session.answer("age", "26-59");
    REQUIRE(walk.pick(u"A client. I am a counselor or health worker"_s));
    CHECK(walk.session.voice() != Voice::Counselor);
    CHECK(walk.session.hasAnswers());
    walk.press(Qt::Key_Return);
    CHECK(walk.session.voice() == Voice::Counselor);
    CHECK_FALSE(walk.session.hasAnswers());
}

} // namespace waymark::ui
