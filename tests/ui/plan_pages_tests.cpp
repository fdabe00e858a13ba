// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/plan_book.h"
#include "app/qt_text.h"
#include "support/catch.h"
#include "window_walk.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

const PlanNotes& notesOf(const WindowWalk& walk) {
    return walk.session.planBook().notes;
}

void typeInto(WindowWalk& walk, const QString& words) {
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    field->selectAll();
    QTest::keyClicks(field, words);
    walk.settle();
}

void open(WindowWalk& walk, const char* task) {
    walk.navigator.go({Screen::Plan});
    walk.settle();
    walk.navigator.go({Screen::PlanTask, QString::fromLatin1(task)});
    walk.settle();
}

} // namespace

TEST_CASE("the keyboard leads from the options to a task of the plan and back to its row") {
    WindowWalk walk;
    walk.navigator.go({Screen::Options});
    walk.settle();
    walk.press(Qt::Key_P, Qt::AltModifier);
    REQUIRE(walk.screen() == Screen::Plan);
    REQUIRE(walk.tabTo(u"Get naloxone. Not started"_s));
    walk.press(Qt::Key_Space);
    REQUIRE(walk.screen() == Screen::PlanTask);
    // One Tab stop for the three, at what is chosen; arrows choose another.
    REQUIRE(walk.tabTo(u"Not started"_s));
    walk.press(Qt::Key_Right);
    walk.press(Qt::Key_Right);
    CHECK(walk.focus() == u"Done");
    CHECK(notesOf(walk).statuses.at("naloxone") == TaskStatus::Done);
    walk.press(Qt::Key_P, Qt::AltModifier);
    REQUIRE(walk.screen() == Screen::Plan);
    CHECK(walk.focus() == u"Get naloxone. Done");
}

TEST_CASE("an option is put in the plan on its page, and taken out again") {
    WindowWalk walk;
    walk.navigator.go({Screen::OptionDetail, u"outpatient"_s});
    walk.settle();
    walk.press(Qt::Key_U, Qt::AltModifier);
    CHECK(notesOf(walk).options.contains("outpatient"));
    walk.press(Qt::Key_K, Qt::AltModifier);
    CHECK_FALSE(notesOf(walk).options.contains("outpatient"));
}

TEST_CASE("a place is added by hand, and a place without a name is not") {
    WindowWalk walk;
    open(walk, "places");
    REQUIRE(walk.tabTo(u"Add a place yourself, closed"_s));
    walk.press(Qt::Key_Space);
    REQUIRE(walk.tabTo(u"Phone"_s));
    typeInto(walk, u"555-0100"_s);
    walk.press(Qt::Key_Return);
    CHECK(notesOf(walk).places.empty());
    REQUIRE(walk.tabTo(u"Name of the place"_s));
    typeInto(walk, u"Oak & Elm"_s);
    REQUIRE(walk.tabTo(u"Add this place"_s));
    walk.press(Qt::Key_Space);
    REQUIRE(notesOf(walk).places.size() == 1);
    CHECK(notesOf(walk).places.front().name == "Oak & Elm");
    CHECK(notesOf(walk).places.front().phone == "555-0100");
    CHECK(notesOf(walk).statuses.at("places") == TaskStatus::Started);
    REQUIRE(walk.tabTo(u"Remove: Oak & Elm"_s));
    walk.press(Qt::Key_Space);
    CHECK(notesOf(walk).places.empty());
}

TEST_CASE("a line is put in one's own words, taken out and put back") {
    WindowWalk walk;
    open(walk, "leaving-early");
    const QString line = u"Ask for naloxone to take along."_s;
    REQUIRE(walk.tabTo(u"Change: "_s + line));
    walk.press(Qt::Key_Space);
    CHECK(walk.focus() == u"In your own words");
    typeInto(walk, u"Ana brings me home."_s);
    walk.press(Qt::Key_Return);
    CHECK(notesOf(walk).ownWords.at("leaving-early.take") == "Ana brings me home.");
    REQUIRE(walk.tabTo(u"Change: Ana brings me home."_s));
    walk.press(Qt::Key_Space);
    REQUIRE(walk.tabTo(u"Take out"_s));
    walk.press(Qt::Key_Space);
    CHECK(notesOf(walk).ownWords.at("leaving-early.take").empty());
    REQUIRE(walk.tabTo(u"Put back: "_s + line));
    walk.press(Qt::Key_Space);
    CHECK_FALSE(notesOf(walk).ownWords.contains("leaving-early.take"));
}

TEST_CASE("what is said about naloxone has no way to change it") {
    WindowWalk walk;
    open(walk, "naloxone");
    for (const QPushButton* button : walk.window.page()->findChildren<QPushButton*>()) {
        CHECK_FALSE(button->accessibleName().startsWith(u"Change: "));
    }
}

TEST_CASE("the dates follow a first day, and a day that is none is refused") {
    WindowWalk walk;
    open(walk, "aftercare");
    REQUIRE(walk.tabTo(u"First day"_s));
    typeInto(walk, u"2026-02-30"_s);
    walk.press(Qt::Key_Return);
    CHECK(notesOf(walk).startDay.empty());
    REQUIRE(walk.tabTo(u"First day"_s));
    typeInto(walk, u"2026-12-01"_s);
    walk.press(Qt::Key_Return);
    CHECK(notesOf(walk).startDay == "2026-12-01");
}

TEST_CASE("Ctrl+P and Ctrl+S lead to the paper where there is a plan, and nowhere else") {
    for (const auto key : {Qt::Key_P, Qt::Key_S}) {
        WindowWalk walk;
        walk.navigator.go({Screen::Options});
        walk.settle();
        walk.press(key, Qt::ControlModifier);
        CHECK(walk.screen() == Screen::Options);
        open(walk, "people");
        walk.press(key, Qt::ControlModifier);
        CHECK(walk.screen() == Screen::Paper);
        walk.navigator.go({Screen::Plan});
        walk.settle();
        walk.press(key, Qt::ControlModifier);
        CHECK(walk.screen() == Screen::Paper);
    }
}

TEST_CASE("the plan shows the path it leads into, and what comes after tells its phases") {
    WindowWalk walk;
    walk.session.answerEnough();
    walk.navigator.go({Screen::Plan});
    walk.settle();
    REQUIRE(walk.tabTo(u"See the whole path"_s));
    walk.press(Qt::Key_Space);
    CHECK(walk.screen() == Screen::Path);
    PlanNotes notes;
    notes.startDay = "2026-12-01";
    notes.options = {"inpatient"};
    walk.session.setPlanNotes(notes);
    open(walk, "aftercare");
    REQUIRE(walk.tabTo(u"See the whole path"_s));
    walk.press(Qt::Key_Space);
    CHECK(walk.screen() == Screen::Path);
    CHECK(walk.page() == u"inpatient");
    // While too little is known there is none to show.
    WindowWalk blank;
    open(blank, "aftercare");
    CHECK_FALSE(blank.tabTo(u"See the whole path"_s));
}

TEST_CASE("leaving and erasing takes the notes of the plan too") {
    WindowWalk walk;
    PlanNotes notes;
    notes.ifThens = {{"a", "b"}};
    walk.session.setPlanNotes(notes);
    CHECK(walk.session.hasAnswers());
    walk.session.erase();
    CHECK(notesOf(walk).isEmpty());
    CHECK_FALSE(walk.session.hasAnswers());
}

} // namespace waymark::ui
