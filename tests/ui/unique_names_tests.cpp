// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "app/qt_text.h"
#include "support/catch.h"

#include <QAbstractButton>
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

void checkNames(WindowWalk& walk, const Route& route) {
    walk.navigator.go(route);
    walk.settle();
    INFO("screen " << static_cast<int>(route.screen) << " " << route.id.toStdString());
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
    checkNames(walk, {Screen::OptionDetail, u"outpatient"_s});
    checkNames(walk, {Screen::SideBySide});
}

} // namespace waymark::ui
