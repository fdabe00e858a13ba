// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/clients.h"
#include "app/habits.h"
#include "app/places_to_call.h"
#include "pages/counselor/counselor_bar.h"
#include "pages/parts/choice_strip.h"
#include "pages/settings/key_table.h"
#include "places_home.h"
#include "theme/theme.h"
#include "widgets/comparison_grid.h"
#include "widgets/text_label.h"
#include "window_walk.h"

#include "app/screen_page.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QKeySequence>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// After the third press of Shift two more are swallowed for a while.
constexpr int AfterKeys = 1700;

void pressKey(WindowWalk& walk, const QString& key) {
    if (key == u"Shift") {
        for (int i = 0; i < 3; ++i) {
            walk.press(Qt::Key_Shift);
        }
        return;
    }
    const QKeyCombination combination = QKeySequence(key)[0];
    walk.press(combination.key(), combination.keyboardModifiers());
}

void stage(WindowWalk& walk, const Route& route) {
    walk.navigator.go(route);
    walk.settle();
}

bool leadsTo(WindowWalk& walk, const QString& key, Screen screen) {
    pressKey(walk, key);
    return walk.screen() == screen;
}

bool movesFocus(WindowWalk& walk, const QString& key) {
    const QWidget* before = QApplication::focusWidget();
    pressKey(walk, key);
    return QApplication::focusWidget() != nullptr && QApplication::focusWidget() != before;
}

/// The text size changes from a middle one, by one step in that direction or back to 100.
bool changesSize(WindowWalk& walk, const QString& key, int by) {
    theme().resetZoom();
    theme().zoomBy(by == 0 ? 20 : 0);
    pressKey(walk, key);
    const bool isRight = theme().settings().zoomPercent == 100 + by;
    theme().resetZoom();
    return isRight;
}

bool hides(WindowWalk& walk, const QString& key) {
    pressKey(walk, key);
    const bool isHidden = walk.window.isCovered();
    if (key.startsWith(u"Alt"_s)) {
        walk.window.setCovered(false);
        return isHidden;
    }
    QTest::qWait(AfterKeys);
    pressKey(walk, key);
    QTest::qWait(AfterKeys);
    return isHidden && !walk.window.isCovered();
}

/// A question with so many answers for counselors that each digit is used.
QString longQuestion(const Session& session) {
    const auto& pages = session.questionnaire().pages;
    const auto longest = std::ranges::max_element(pages, {}, [&](const Page& page) {
        return page.kind == Page::Kind::Ticks
                   ? 0
                   : session.questionnaire().variables[page.variables.front()].values.size();
    });
    return QString::fromStdString(longest->id);
}

bool picksByDigit(WindowWalk& walk, const QString& key) {
    walk.session.setVoice(Voice::Counselor);
    const QString id = longQuestion(walk.session);
    const VariableIndex variable = walk.session.page(id)->variables.front();
    walk.session.give(variable, NoAnswer::Skipped);
    stage(walk, {Screen::Question, id});
    pressKey(walk, key);
    const Answer wanted =
        key == u"0" ? Answer(NoAnswer::NotSure) : Answer(ValueSet::single(key.toInt() - 1));
    const bool isPicked = walk.session.answers().of(variable) == wanted;
    walk.session.setVoice(Voice::Self);
    return isPicked;
}

bool leadsToStep(WindowWalk& walk, const QString& key) {
    constexpr std::array Steps{Screen::Welcome, Screen::Question, Screen::CheckAnswers,
                               Screen::Values,  Screen::Options,  Screen::Plan};
    walk.session.setVoice(Voice::Counselor);
    stage(walk, {Screen::Learn});
    const bool isThere =
        leadsTo(walk, key, Steps.at(static_cast<std::size_t>(key.back().digitValue() - 1)));
    walk.session.setVoice(Voice::Self);
    return isThere;
}

/// On by the key, and off again.
bool sharesTheView(WindowWalk& walk, const QString& key) {
    walk.session.setVoice(Voice::Counselor);
    stage(walk, {Screen::CheckAnswers});
    pressKey(walk, key);
    const bool isOn = walk.session.clients().isShared();
    pressKey(walk, key);
    const bool isOff = !walk.session.clients().isShared();
    walk.session.setVoice(Voice::Self);
    return isOn && isOff;
}

bool passesTheMouse(WindowWalk& walk, const QString& key) {
    const auto cue = [&walk] {
        const auto* bar = walk.window.findChild<CounselorBar*>();
        return bar->findChild<TextLabel*>()->plainText();
    };
    walk.session.setVoice(Voice::Counselor);
    stage(walk, {Screen::CheckAnswers});
    pressKey(walk, u"F11"_s);
    const QString before = cue();
    pressKey(walk, key);
    const bool isPassed = cue() != before;
    pressKey(walk, u"F11"_s);
    walk.session.setVoice(Voice::Self);
    return isPassed;
}

bool movesCell(WindowWalk& walk, const QString& key) {
    stage(walk, {Screen::SideBySide});
    auto* grid = walk.window.findChild<ComparisonGrid*>();
    grid->setFocus();
    grid->setCurrentCell(1, 1);
    pressKey(walk, key);
    return grid->currentRow() != 1 || grid->currentColumn() != 1;
}

bool opensRow(WindowWalk& walk, const QString& key) {
    stage(walk, {Screen::SideBySide});
    auto* grid = walk.window.findChild<ComparisonGrid*>();
    grid->setFocus();
    grid->setCurrentCell(1, 1);
    const QSignalSpy opened(grid, &ComparisonGrid::rowActivated);
    pressKey(walk, key);
    return opened.size() == 1 && walk.screen() == Screen::SideBySide;
}

bool opensPart(WindowWalk& walk, const QString& key) {
    stage(walk, {Screen::OptionDetail, u"outpatient"_s});
    auto* strip = walk.window.page()->findChild<ChoiceStrip*>();
    const auto buttons = strip->findChildren<QAbstractButton*>();
    QAbstractButton* wanted = buttons.value(key.back().digitValue() - 1);
    buttons.value(wanted == buttons.front() ? 1 : 0)->click();
    pressKey(walk, key);
    return wanted != nullptr && wanted->isChecked();
}

bool opensSign(WindowWalk& walk, const QString& key) {
    stage(walk, {Screen::GetHelp});
    pressKey(walk, key);
    return walk.focus() ==
           walk.session.help().title(walk.session.help().panels().value(key.toInt() - 1),
                                     walk.session.voice());
}

bool jumpsToFilter(WindowWalk& walk, const QString& key) {
    const DataHome home;
    home.import();
    walk.session.places().reopenDirectory();
    stage(walk, {Screen::Places});
    (void)walk.tabTo(u"Done"_s);
    pressKey(walk, key);
    const bool isThere = walk.focus() == u"City or name";
    pressKey(walk, key);
    auto* box = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    const bool isTyped = box != nullptr && box->text() == key;
    stage(walk, {Screen::Welcome});
    walk.session.places().reopenDirectory();
    return isThere && isTyped;
}

bool changesImportance(WindowWalk& walk, const QString& key) {
    walk.session.setImportance({});
    stage(walk, {Screen::Values});
    pressKey(walk, key);
    const bool hasChanged = !walk.session.currentCase().importance.empty();
    walk.session.setImportance({});
    return hasChanged;
}

bool closesAside(WindowWalk& walk, const QString& key) {
    stage(walk, {Screen::Options});
    stage(walk, {Screen::Learn});
    return leadsTo(walk, key, Screen::Options);
}

bool skips(WindowWalk& walk, const QString& key) {
    walk.session.answer("age", "26-59");
    stage(walk, {Screen::Question, u"age"_s});
    pressKey(walk, key);
    return walk.session.answered("age") == Answer(NoAnswer::Skipped) && walk.page() != u"age";
}

bool picks(WindowWalk& walk, const QString& key) {
    walk.session.give(walk.session.index("age"), NoAnswer::Skipped);
    stage(walk, {Screen::Question, u"age"_s});
    pressKey(walk, key);
    return walk.session.answers().isValue(walk.session.index("age"));
}

using Effect = std::function<bool(WindowWalk&, const QString&)>;

/// Goes to that page and sees that the key moves the focus there.
Effect movingFocusOn(const Route& route) {
    return [route](WindowWalk& walk, const QString& key) {
        stage(walk, route);
        return movesFocus(walk, key);
    };
}

Effect leading(const Route& from, Screen to) {
    return [=](WindowWalk& walk, const QString& key) {
        stage(walk, from);
        return leadsTo(walk, key, to);
    };
}

Effect sizing(int by) {
    return [by](WindowWalk& walk, const QString& key) { return changesSize(walk, key, by); };
}

/// What each line of the table of keys does, seen from outside.
std::map<QString, Effect> effects() {
    return {{u"hide"_s, hides},
            {u"help"_s, leading({Screen::BeforeYouStart}, Screen::GetHelp)},
            {u"back"_s,
             [](WindowWalk& walk, const QString& key) {
                 stage(walk, {Screen::Values});
                 stage(walk, {Screen::BeforeYouStart});
                 return leadsTo(walk, key, Screen::Values);
             }},
            {u"continue"_s, leading({Screen::BeforeYouStart}, Screen::Question)},
            {u"escape"_s, closesAside},
            {u"zones"_s, movingFocusOn({Screen::Options})},
            {u"search"_s, leading({Screen::Options}, Screen::Search)},
            {u"larger"_s, sizing(10)},
            {u"smaller"_s, sizing(-10)},
            {u"size"_s, sizing(0)},
            {u"answer"_s, movingFocusOn({Screen::Question, u"age"_s})},
            {u"pick"_s, picks},
            {u"skip"_s, skips},
            {u"digits"_s, picksByDigit},
            {u"not-sure"_s, picksByDigit},
            {u"steps"_s, leadsToStep},
            {u"shared"_s, sharesTheView},
            {u"mouse"_s, passesTheMouse},
            {u"importance"_s, changesImportance},
            {u"open"_s, leading({Screen::Welcome}, Screen::OpenSaved)},
            {u"signs"_s, opensSign},
            {u"cards"_s, movingFocusOn({Screen::Options})},
            {u"parts"_s, opensPart},
            {u"cells"_s, movesCell},
            {u"row"_s, opensRow},
            {u"filter"_s, jumpsToFilter},
            {u"print"_s, leading({Screen::Plan}, Screen::Paper)},
            {u"save"_s, leading({Screen::Plan}, Screen::Paper)}};
}

/// Counselors have the keys of everyone, and their own.
QList<KeyLine> allLines(const Habits& habits, Voice voice = Voice::Counselor) {
    QList<KeyLine> lines;
    for (const KeyGroup& group : keyTable(habits, voice)) {
        lines += group.lines;
    }
    return lines;
}

} // namespace

TEST_CASE("every key of the table does what the table says") {
    const auto effect = effects();
    WindowWalk walk;
    walk.session.answerEnough();
    const QList<KeyLine> lines = allLines(habitsOf(&walk.window));
    CHECK(static_cast<std::size_t>(lines.size()) == effect.size());
    for (const KeyLine& line : lines) {
        INFO(line.id.toStdString());
        REQUIRE(effect.contains(line.id));
        CHECK_FALSE(line.words.isEmpty());
        for (const QString& key : line.keys) {
            INFO(key.toStdString());
            CHECK(effect.at(line.id)(walk, key));
        }
    }
}

TEST_CASE("the keys of counselors stand in the table for counselors alone") {
    const auto has = [](Voice voice, const QString& key) {
        const QList<KeyLine> lines = allLines({}, voice);
        return std::ranges::any_of(lines,
                                   [&](const KeyLine& line) { return line.keys.contains(key); });
    };
    for (const QString& key : {u"Ctrl+1"_s, u"F11"_s, u"m"_s, u"0"_s}) {
        INFO(key.toStdString());
        CHECK(has(Voice::Counselor, key));
        CHECK_FALSE(has(Voice::Self, key));
        CHECK_FALSE(has(Voice::Relative, key));
    }
}

TEST_CASE("F12 hides and brings back where it is picked, and the table says so") {
    WindowWalk walk;
    Habits habits;
    habits.shiftHides = false;
    setHabits(&walk.window, habits);
    const KeyLine line = allLines(habits).constFirst();
    REQUIRE(line.id == u"hide");
    REQUIRE(line.keys.front() == u"F12");
    CHECK(hides(walk, line.keys.front()));
    pressKey(walk, u"Shift"_s);
    CHECK_FALSE(walk.window.isCovered());
}

TEST_CASE("keys of one letter can be switched off, and the others stay") {
    WindowWalk walk;
    Habits habits;
    habits.singleKeys = false;
    setHabits(&walk.window, habits);
    pressKey(walk, u"o"_s);
    CHECK(walk.screen() == Screen::Welcome);
    CHECK_FALSE(opensSign(walk, u"2"_s));
    CHECK(leadsTo(walk, u"Esc"_s, Screen::Welcome));
}

TEST_CASE("in a text box a letter is a letter") {
    WindowWalk walk;
    walk.session.answerEnough();
    stage(walk, {Screen::Values});
    auto* box = walk.window.page()->findChild<QLineEdit*>();
    REQUIRE(box != nullptr);
    box->setFocus();
    for (const KeyLine& line : allLines(habitsOf(&walk.window))) {
        for (const QString& key : line.isSingle() ? line.keys : QStringList()) {
            box->clear();
            pressKey(walk, key);
            CHECK(box->text() == key);
            CHECK(walk.screen() == Screen::Values);
        }
    }
}

TEST_CASE("Ctrl+S on the page of the paper asks where to") {
    WindowWalk walk;
    stage(walk, {Screen::Paper});
    bool hasAsked = false;
    QTimer::singleShot(50, &walk.window, [&] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            hasAsked = true;
            dialog->reject();
        }
    });
    pressKey(walk, u"Ctrl+S"_s);
    CHECK(hasAsked);
}

} // namespace waymark::ui
