// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "app/plan_book.h"
#include "app/qt_text.h"
#include "catalogue/catalogue.h"
#include "pages/parts/choice_strip.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSet>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QList<QWidget*> interactiveParts(const QWidget& window) {
    QList<QWidget*> parts;
    for (QWidget* part : window.findChildren<QWidget*>()) {
        const bool canBeUsed =
            (part->focusPolicy() & Qt::TabFocus) != 0 || qobject_cast<QAbstractButton*>(part);
        if (canBeUsed && part->isVisible() && part->isEnabled()) {
            parts.append(part);
        }
    }
    return parts;
}

void checkNamesAreUnique(const WindowWalk& walk) {
    // A part that shows before it has a place is a window for a moment, and takes the focus away.
    CHECK(walk.window.isActiveWindow());
    QSet<QString> names;
    for (QWidget* part : interactiveParts(walk.window)) {
        const QString name = accessibleName(part);
        INFO(part->metaObject()->className() << " \"" << name.toStdString() << "\"");
        CHECK_FALSE(name.isEmpty());
        CHECK_FALSE(names.contains(name));
        names.insert(name);
    }
}

void checkNames(WindowWalk& walk, const Route& route) {
    walk.navigator.go(route);
    walk.settle();
    INFO("screen " << static_cast<int>(route.screen) << " " << route.id.toStdString());
    checkNamesAreUnique(walk);
}

/// Each part of an option's page with everything in it opened.
void checkParts(WindowWalk& walk, const QString& option) {
    checkNames(walk, {Screen::OptionDetail, option});
    const auto* strip = walk.window.page()->findChild<ChoiceStrip*>();
    for (QPushButton* part : strip->findChildren<QPushButton*>()) {
        part->click();
        walk.settle();
        INFO(option.toStdString() << " " << part->text().toStdString());
        checkNamesAreUnique(walk);
        for (QPushButton* fold : walk.window.page()->findChildren<QPushButton*>()) {
            if (fold->accessibleName().endsWith(u", closed")) {
                fold->click();
            }
        }
        walk.settle();
        checkNamesAreUnique(walk);
    }
}

} // namespace

TEST_CASE("everything on a question page has a name of its own, in every voice") {
    for (const Voice voice : {Voice::Self, Voice::Relative, Voice::Counselor}) {
        WindowWalk walk;
        walk.session.setVoice(voice);
        for (const Page& page : walk.session.questionnaire().pages) {
            checkNames(walk, {Screen::Question, toQt(page.id)});
        }
    }
}

TEST_CASE("everything on the other pages of the way has a name of its own") {
    WindowWalk walk;
    for (const Screen screen : {Screen::BeforeYouStart, Screen::Welcome, Screen::GetHelp,
                                Screen::CheckAnswers, Screen::TextAndColors, Screen::DataMissing}) {
        checkNames(walk, {screen});
    }
    walk.session.answer("overdose-signs-now", "yes");
    walk.session.answer("region", "other");
    checkNames(walk, {Screen::GetHelp, u"overdose"_s});
    checkNames(walk, {Screen::CheckAnswers});
}

TEST_CASE("everything on the result pages has a name of its own") {
    WindowWalk walk;
    walk.session.answer("age", "26-59");
    walk.session.answer("use-days", "26-to-30");
    checkNames(walk, {Screen::Options});
    checkNames(walk, {Screen::Why, u"outpatient"_s});
    checkNames(walk, {Screen::Why, u"methadone"_s});
    checkNames(walk, {Screen::Plan});
    checkNames(walk, {Screen::Paper});
    checkNames(walk, {Screen::SideBySide});
    walk.window.page()->findChild<ChoiceStrip*>()->findChildren<QPushButton*>().last()->click();
    checkNamesAreUnique(walk);
}

TEST_CASE("everything on the pages that move the order has a name of its own") {
    WindowWalk walk;
    walk.session.answerEnough();
    for (const Screen screen : {Screen::Options, Screen::Values, Screen::Sure}) {
        checkNames(walk, {screen});
    }
    checkNames(walk, {Screen::Why, u"outpatient"_s});
    checkNames(walk, {Screen::Path, u"outpatient"_s});
    checkNames(walk, {Screen::Change});
    waitForChanges(walk);
    checkNamesAreUnique(walk);
    walk.session.answer("overdose-signs-now", "yes");
    for (const Screen screen : {Screen::Change, Screen::Values, Screen::Sure}) {
        checkNames(walk, {screen});
    }
}

TEST_CASE("everything in every task of the plan has a name of its own, in every voice") {
    for (const Voice voice : {Voice::Self, Voice::Relative, Voice::Counselor}) {
        WindowWalk walk;
        walk.session.setVoice(voice);
        PlanNotes notes;
        notes.places = {{"Oak", "1", "", {}}, {"Elm", "2", "", {}}};
        notes.ifThens = {{"a", "b"}, {"a", "b"}};
        notes.ownWords = {{"people.private", ""}};
        walk.session.setPlanNotes(notes);
        for (const PlanTask& task : walk.session.planBook().content.tasks) {
            checkNames(walk, {Screen::PlanTask, toQt(task.id)});
        }
    }
}

TEST_CASE("everything in every part of an option or kind has a name of its own") {
    WindowWalk walk;
    for (const char* kind : {"setting", "baseline", "outpatient-kind", "medication", "aftercare"}) {
        for (const std::string& id : walk.session.catalogue()->options(kind)) {
            checkParts(walk, toQt(id));
        }
    }
}

} // namespace waymark::ui
