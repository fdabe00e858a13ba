// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "app/qt_text.h"
#include "pages/change/change_page.h"
#include "support/catch.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int MostTabs = 200;
constexpr int MostAnswers = 20;
/// A button that is pressed by its Alt key acts after this many milliseconds.
constexpr int AltPress = 150;
constexpr int MostWait = 60000;

} // namespace

LoadedSession::LoadedSession() {
    const bool isLoaded = load();
    INFO(problem().toStdString());
    REQUIRE(isLoaded);
}

VariableIndex LoadedSession::index(const char* variable) const {
    const auto index = questionnaire().variables.find(variable);
    INFO(variable);
    REQUIRE(index);
    return *index;
}

Answer LoadedSession::valueOf(const char* variable, const char* value) const {
    const auto place = questionnaire().variables[index(variable)].valueOf(value);
    INFO(value);
    REQUIRE(place);
    return ValueSet::single(*place);
}

void LoadedSession::answer(const char* variable, const char* value) {
    give(index(variable),
         std::string(value) == "?" ? Answer(NoAnswer::NotSure) : valueOf(variable, value));
}

void LoadedSession::answerEnough() {
    for (const char* sign : {"overdose-signs-now", "urgent-signs-now", "infection-signs-now",
                             "harm-to-others", "violence-now"}) {
        answer(sign, "no");
    }
    for (const auto& [variable, value] :
         {std::pair("suicide-risk", "none"), std::pair("psychosis", "none"),
          std::pair("pregnancy", "not-possible"), std::pair("age", "26-59"),
          std::pair("goal", "not-decided"), std::pair("withdrawal", "strong"),
          std::pair("mood-or-trauma", "yes"), std::pair("mental-health-now", "most-days"),
          std::pair("work", "must-keep-evenings-free"), std::pair("time-away", "a-month"),
          std::pair("housing", "own-or-family"), std::pair("home-use", "nobody"),
          std::pair("home-safety", "safe"), std::pair("cover", "medicaid"),
          std::pair("place-wish", "home")}) {
        answer(variable, value);
    }
}

std::optional<Answer> LoadedSession::answered(const char* variable) const {
    return answers().of(index(variable));
}

WindowWalk::WindowWalk() {
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    settle();
}

void WindowWalk::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* target =
        QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window;
    QTest::keyClick(target, key, modifiers);
    if (modifiers.testFlag(Qt::AltModifier)) {
        QTest::qWait(AltPress);
    }
    settle();
}

void WindowWalk::settle() {
    for (int i = 0; i < 3; ++i) {
        QTest::qWait(1);
    }
}

QString WindowWalk::focus() const {
    return QApplication::focusWidget() != nullptr ? accessibleName(QApplication::focusWidget())
                                                  : QString();
}

bool WindowWalk::tabTo(const QString& name) {
    for (int i = 0; i < MostTabs && focus() != name; ++i) {
        press(Qt::Key_Tab);
    }
    return focus() == name;
}

bool WindowWalk::pick(const QString& name) {
    for (int i = 0; i < MostAnswers && focus() != name; ++i) {
        press(Qt::Key_Down);
    }
    if (focus() != name) {
        return false;
    }
    press(Qt::Key_Space);
    return true;
}

void waitForChanges(WindowWalk& walk) {
    auto* page = qobject_cast<ChangePage*>(walk.window.screenPage());
    REQUIRE(page != nullptr);
    REQUIRE(QTest::qWaitFor([page] { return !page->isLooking(); }, MostWait));
    walk.settle();
}

void answerFileDialog(const QString& path) {
    QTimer::singleShot(20, qApp, [path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) {
            answerFileDialog(path);
            return;
        }
        dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
}

QString accessibleName(QWidget* widget) {
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface != nullptr ? interface->text(QAccessible::Name) : QString();
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace waymark::ui
