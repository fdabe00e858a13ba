// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "support/catch.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int MostQuestions = 80;

/// Answers a few questions, leaves the others open.
void answerQuestions(WindowWalk& walk) {
    const QMap<QString, QString> picks{{u"suicide-risk"_s, u"No"_s},
                                       {u"psychosis"_s, u"No"_s},
                                       {u"pregnancy"_s, u"It is not possible"_s},
                                       {u"home-safety"_s, u"Safe"_s},
                                       {u"age"_s, u"26 to 59"_s},
                                       {u"region"_s, u"United States"_s},
                                       {u"use-days"_s, u"26 to 30 days"_s},
                                       {u"withdrawal"_s, u"I am not sure"_s}};
    REQUIRE(walk.screen() == Screen::Question);
    REQUIRE(walk.tabTo(u"None of these"_s));
    walk.press(Qt::Key_Space);
    for (int i = 0; i < MostQuestions && walk.screen() == Screen::Question; ++i) {
        const QString page = walk.page();
        INFO(page.toStdString());
        if (picks.contains(page)) {
            REQUIRE(walk.pick(picks[page]));
        }
        walk.press(Qt::Key_Return);
        if (walk.screen() == Screen::GetHelp) {
            // "Not sure" about a danger shows the signs to look for on the way.
            CHECK(walk.page() == u"check-withdrawal");
            walk.press(Qt::Key_Return);
        }
        REQUIRE(walk.page() != page);
    }
}

} // namespace

TEST_CASE("the keyboard alone leads from the welcome to the options and back") {
    WindowWalk walk;
    REQUIRE(walk.screen() == Screen::Welcome);
    CHECK(walk.focus() == u"Me");
    walk.press(Qt::Key_Space);
    walk.press(Qt::Key_Return);
    REQUIRE(walk.screen() == Screen::BeforeYouStart);
    CHECK(walk.focus() == u"Before you start");
    walk.press(Qt::Key_Enter);
    answerQuestions(walk);

    REQUIRE(walk.screen() == Screen::CheckAnswers);
    CHECK(walk.session.answered("age") == walk.session.valueOf("age", "26-59"));
    CHECK(walk.session.answered("withdrawal") == Answer(NoAnswer::NotSure));
    CHECK(walk.session.answered("goal") == Answer(NoAnswer::Skipped));
    CHECK(walk.session.answered("violence-now") == walk.session.valueOf("violence-now", "no"));
    walk.press(Qt::Key_Return);
    REQUIRE(walk.screen() == Screen::Values);
    walk.press(Qt::Key_Return);
    REQUIRE(walk.screen() == Screen::Options);

    for (int i = 0; i < MostQuestions && walk.navigator.canGoBack(); ++i) {
        INFO("screen " << static_cast<int>(walk.screen()) << " " << walk.page().toStdString());
        walk.press(Qt::Key_Left, Qt::AltModifier);
        if (walk.page() == u"age") {
            CHECK(walk.focus() == u"26 to 59");
        }
    }
    CHECK(walk.screen() == Screen::Welcome);
    CHECK(walk.focus() == u"Me");
    CHECK(walk.session.hasAnswers());
}

TEST_CASE("skip leaves a question open, also one that was answered") {
    WindowWalk walk;
    walk.session.answer("age", "26-59");
    walk.navigator.go({Screen::Question, u"age"_s});
    walk.settle();
    walk.press(Qt::Key_S, Qt::AltModifier);
    CHECK(walk.page() == u"region");
    CHECK(walk.session.answered("age") == Answer(NoAnswer::Skipped));
}

TEST_CASE("digits pick an answer for counselors only") {
    WindowWalk walk;
    walk.navigator.go({Screen::Question, u"age"_s});
    walk.settle();
    walk.press(Qt::Key_2);
    CHECK_FALSE(walk.session.answered("age"));

    walk.session.setVoice(Voice::Counselor);
    walk.navigator.go({Screen::Question, u"region"_s});
    walk.settle();
    walk.press(Qt::Key_2);
    CHECK(walk.session.answered("region") == walk.session.valueOf("region", "uk"));
    walk.press(Qt::Key_0);
    CHECK(walk.session.answered("region") == Answer(NoAnswer::NotSure));
}

} // namespace waymark::ui
