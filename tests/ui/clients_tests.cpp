// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "counselor_walk.h"

#include "app/plan_book.h"
#include "app/qt_text.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

const std::string Marker = "sister-lives-in-the-mill-street";

/// Everything the session could still tell of a client, as text.
std::string everythingKept(LoadedSession& session) {
    return recordText(session.clients().record(), session.questionnaire());
}

void fillIn(CounselorWalk& walk) {
    walk.session.answerEnough();
    walk.session.clients().setNotes(toQt(Marker));
    walk.session.setConcerns({{Marker, {}}});
    PlanNotes notes;
    notes.ifThens = {{Marker, Marker}};
    REQUIRE(notes.addPlace({Marker, "", "", {}}));
    walk.session.setPlanNotes(notes);
    walk.settle();
}

} // namespace

TEST_CASE("a new client asks first, erases, and shows that nothing is kept") {
    CounselorWalk walk;
    fillIn(walk);
    REQUIRE(everythingKept(walk.session).find(Marker) != std::string::npos);
    REQUIRE(walk.tabTo(u"Clients. Now: A-1"_s));
    walk.press(Qt::Key_Space);
    REQUIRE(walk.screen() == Screen::Clients);
    walk.press(Qt::Key_C, Qt::AltModifier);
    CHECK(walk.shows(u"Erase A-1 from memory?"_s));
    CHECK(walk.shows(u"Copies you have printed or saved stay."_s));
    CHECK(walk.session.hasAnswers());

    walk.press(Qt::Key_E, Qt::AltModifier);
    CHECK(walk.screen() == Screen::Welcome);
    CHECK(walk.shows(u"New client. Nothing is kept from the last one."_s));
    CHECK_FALSE(walk.session.hasAnswers());
    CHECK(walk.session.planBook().notes.places.empty());
    CHECK(walk.session.clients().label() == u"A-2");
    CHECK(walk.session.voice() == Voice::Counselor);
    CHECK(everythingKept(walk.session).find(Marker) == std::string::npos);
    CHECK(walk.session.clients().rows().size() == 1);
    CHECK_FALSE(walk.navigator.canGoBack());
    // The next one starts with the questions.
    walk.press(Qt::Key_Return);
    CHECK(walk.screen() == Screen::BeforeYouStart);
}

TEST_CASE("no to a new client keeps everything") {
    CounselorWalk walk;
    fillIn(walk);
    walk.go({Screen::Clients});
    walk.press(Qt::Key_C, Qt::AltModifier);
    CHECK(walk.shows(u"Erase A-1 from memory?"_s));
    walk.press(Qt::Key_G, Qt::AltModifier);
    CHECK_FALSE(walk.shows(u"Erase A-1 from memory?"_s));
    CHECK(walk.session.clients().label() == u"A-1");
    CHECK(everythingKept(walk.session).find(Marker) != std::string::npos);
}

TEST_CASE("with the list, one client waits and comes back with all that was theirs") {
    CounselorWalk walk;
    fillIn(walk);
    walk.go({Screen::Clients});
    REQUIRE(walk.tabTo(u"Keep several clients in this list"_s));
    walk.press(Qt::Key_Space);
    REQUIRE(walk.session.clients().keepsList());
    walk.press(Qt::Key_C, Qt::AltModifier);
    CHECK(walk.shows(u"A-1 waits in the list"_s));
    walk.press(Qt::Key_S, Qt::AltModifier);
    CHECK(walk.screen() == Screen::Welcome);
    CHECK(walk.shows(u"Nothing of the others is on this page."_s));
    CHECK(everythingKept(walk.session).find(Marker) == std::string::npos);
    walk.session.answer("age", "18-25");

    walk.go({Screen::Clients});
    REQUIRE(walk.tabTo(u"Open A-1"_s));
    walk.press(Qt::Key_Space);
    CHECK(walk.screen() == Screen::CheckAnswers);
    CHECK(walk.session.clients().label() == u"A-1");
    CHECK(walk.session.answered("age") == walk.session.valueOf("age", "26-59"));
    CHECK(walk.session.clients().current().notes == Marker);
    CHECK(walk.session.planBook().notes.ifThens.size() == 1);
    CHECK(walk.session.planBook().notes.places.size() == 1);
    CHECK(walk.session.clients().rows().size() == 2);
}

TEST_CASE("the end of a session erases those that wait as well") {
    CounselorWalk walk;
    fillIn(walk);
    walk.session.clients().setKeepsList(true);
    walk.session.clients().startNew();
    walk.go({Screen::Clients});
    walk.press(Qt::Key_E, Qt::AltModifier);
    CHECK(walk.shows(u"Erase all clients of this session from memory?"_s));
    CHECK(walk.session.clients().rows().size() == 2);
    walk.press(Qt::Key_E, Qt::AltModifier);
    CHECK(walk.screen() == Screen::Welcome);
    CHECK(walk.session.clients().rows().size() == 1);
    CHECK(walk.session.clients().label() == u"A-1");
    CHECK_FALSE(walk.session.clients().keepsList());
    CHECK_FALSE(walk.session.clients().hasAnything());
}

TEST_CASE("a typed label warns against names, and no label is empty") {
    CounselorWalk walk;
    walk.go({Screen::Clients});
    REQUIRE(walk.tabTo(u"Label of this client"_s));
    CHECK_FALSE(walk.shows(u"Do not type a name here."_s));
    walk.type(u"x"_s);
    CHECK(walk.shows(u"Do not type a name here."_s));
    walk.press(Qt::Key_Tab);
    CHECK(walk.session.clients().label() == u"x");
    walk.session.clients().setLabel(u"  "_s);
    CHECK(walk.session.clients().label() == u"x");
}

TEST_CASE("leaving asks while a client waits or notes are there") {
    CounselorWalk walk;
    CHECK_FALSE(walk.session.hasAnswers());
    walk.session.clients().setNotes(u"one"_s);
    CHECK(walk.session.hasAnswers());
    walk.session.erase();
    CHECK_FALSE(walk.session.hasAnswers());
}

TEST_CASE("the steps are a key away for a counselor, and for nobody else") {
    CounselorWalk walk;
    walk.session.answerEnough();
    const std::array steps{Screen::Welcome, Screen::Question, Screen::CheckAnswers,
                           Screen::Values,  Screen::Options,  Screen::Plan};
    for (int i = 0; i < 6; ++i) {
        walk.press(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        CHECK(walk.screen() == steps[static_cast<std::size_t>(i)]);
    }
    walk.session.setVoice(Voice::Self);
    walk.go({Screen::CheckAnswers});
    walk.press(Qt::Key_6, Qt::ControlModifier);
    CHECK(walk.screen() == Screen::CheckAnswers);
    CHECK(walk.named(u"Clients. Now: A-1"_s) == nullptr);
    walk.press(Qt::Key_F11);
    CHECK_FALSE(walk.session.clients().isShared());
}

} // namespace waymark::ui
