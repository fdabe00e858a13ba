// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "counselor_walk.h"

#include "pages/values/values_view.h"
#include "theme/theme.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// Large text is the program's: put back for the next test.
struct ZoomKept {
    ThemeSettings before = theme().settings();
    ~ZoomKept() { theme().apply(before); }
};

} // namespace

TEST_CASE("the shared view is larger, hides what is the counselor's, and goes back") {
    const ZoomKept kept;
    CounselorWalk walk;
    walk.session.clients().setNotes(u"a note for me"_s);
    walk.go({Screen::Clients});
    REQUIRE(walk.shows(u"Notes on A-1"_s));
    const int zoom = theme().settings().zoomPercent;
    walk.press(Qt::Key_F11);
    CHECK(walk.session.clients().isShared());
    CHECK(theme().settings().zoomPercent >= 130);
    CHECK(walk.screen() == Screen::CheckAnswers);
    CHECK_FALSE(walk.shows(u"A-1"_s));
    CHECK(walk.named(u"Clients. Now: A-1"_s) == nullptr);
    CHECK(walk.named(u"Text and colors"_s) == nullptr);
    CHECK(walk.named(u"Hide now"_s) != nullptr);
    CHECK(walk.shows(u"The client is choosing"_s));
    // What is the counselor's stays out of reach.
    walk.go({Screen::Clients});
    CHECK(walk.screen() == Screen::CheckAnswers);

    walk.press(Qt::Key_F11);
    CHECK_FALSE(walk.session.clients().isShared());
    CHECK(theme().settings().zoomPercent == zoom);
    CHECK(walk.named(u"Clients. Now: A-1"_s) != nullptr);
    CHECK(walk.named(u"Text and colors"_s) != nullptr);
}

TEST_CASE("the key M says who chooses, on the shared view and not in a box") {
    const ZoomKept kept;
    CounselorWalk walk;
    walk.press(Qt::Key_M);
    CHECK_FALSE(walk.shows(u"You are choosing"_s));
    walk.press(Qt::Key_F11);
    walk.press(Qt::Key_M);
    CHECK(walk.shows(u"You are choosing"_s));
    walk.press(Qt::Key_M);
    CHECK(walk.shows(u"The client is choosing"_s));
    REQUIRE(walk.tabTo(u"Pass the mouse"_s));
    walk.press(Qt::Key_Space);
    CHECK(walk.shows(u"You are choosing"_s));
    walk.press(Qt::Key_M);
    auto* box = new QLineEdit(&walk.window);
    box->show();
    box->setFocus();
    walk.type(u"m"_s);
    CHECK(box->text() == u"m");
    CHECK(walk.shows(u"The client is choosing"_s));
}

TEST_CASE("another voice ends the shared view") {
    const ZoomKept kept;
    CounselorWalk walk;
    walk.press(Qt::Key_F11);
    REQUIRE(walk.session.clients().isShared());
    walk.session.setVoice(Voice::Self);
    walk.go({Screen::Options});
    CHECK_FALSE(walk.session.clients().isShared());
    CHECK(walk.named(u"Text and colors"_s) != nullptr);
}

TEST_CASE("hiding covers the row of the counselor too") {
    CounselorWalk walk;
    walk.window.setCovered(true);
    CHECK(walk.named(u"Clients. Now: A-1"_s) == nullptr);
    walk.press(Qt::Key_6, Qt::ControlModifier);
    CHECK(walk.screen() == Screen::CheckAnswers);
    walk.press(Qt::Key_F11);
    CHECK_FALSE(walk.session.clients().isShared());
}

TEST_CASE("a counselor sets importance in five steps, others in three") {
    CounselorWalk walk;
    CHECK(valuesView(walk.session).steps.size() == 5);
    walk.session.setVoice(Voice::Self);
    CHECK(valuesView(walk.session).steps.size() == 3);
}

} // namespace waymark::ui
