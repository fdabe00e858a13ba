// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "counselor_day.h"

#include "app/clients.h"
#include "app/habits.h"
#include "app/open_casebook.h"
#include "app/plan_book.h"
#include "app/qt_text.h"
#include "app/saved_case.h"
#include "app/screen_page.h"
#include "app/second_view.h"
#include "pages/parts/choice_strip.h"
#include "support/catch.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace waymark::ui {

namespace {

constexpr int MostWait = 60'000;
/// As picked in Text and colors: one time that a short look away stays within, and one to run out.
constexpr int LongMinutes = 60;
constexpr int ShortMinutes = 5;
/// The cost of a key that takes no time.
constexpr KeyCost Cheap{1, 8};

Secret words() {
    return Secret(std::string_view("four small green words"));
}

PlanNotes someNotes() {
    PlanNotes notes;
    notes.options = {"outpatient"};
    notes.statuses = {{"naloxone", TaskStatus::Done}, {"places", TaskStatus::Started}};
    notes.places = {
        {"Oak Street Clinic", "555-0100", "Ask for Ana", {{"license", VisitMark::Yes}}}};
    notes.ifThens = {{"the night is long", "I call my sister"}};
    notes.ownWords = {{"people.one-person", "My sister calls at eight."}};
    notes.startDay = "2026-12-01";
    return notes;
}

/// What a screen reader does on every page: asks each widget who it is.
void readAloud(const QWidget* page) {
    for (QWidget* widget : page->findChildren<QWidget*>()) {
        if (widget->isVisible()) {
            (void)accessibleName(widget);
        }
    }
}

} // namespace

CounselorDay::CounselorDay(Pace pace)
    : m_guard(window, 100ms)
    , m_pace(pace) {
    QAccessible::setActive(true);
    session.casebook().setKeyCost(Cheap);
    session.savedCase().setKeyCost(Cheap);
    session.setVoice(Voice::Counselor);
    session.answerEnough();
    m_sample = session.currentCase();
    setMinutes(LongMinutes);
    QObject::connect(&m_guard, &HideGuard::ended, &window.hideGuard(), &HideGuard::ended);
}

void CounselorDay::show(const Route& route) {
    navigator.go(route);
    settle();
    readAloud(window.page());
    ++m_pages;
}

std::size_t CounselorDay::some(std::size_t all) const {
    return m_pace == Pace::Whole ? all : std::min<std::size_t>(all, 1);
}

void CounselorDay::seeClient(int number) {
    session.clients().startNew();
    navigator.restart();
    settle();
    answerEveryPage(number);
    session.setCase(m_sample);
    session.clients().setNotes(u"Asked about the bus. Wants to come back on Monday."_s);
    show({Screen::CheckAnswers});
    show({Screen::Values});
    click(5);
    click(11);
    lookAtOptions();
    lookAtInsight();
    makePlan();
    judge();
    compareTwo();
    lookThingsUp();
    if (m_pace == Pace::Whole) {
        changeLooks();
    }
    hide();
    saveAndOpen();
    keepAndTake();
    session.clients().endSession();
    session.setVoice(Voice::Counselor);
    navigator.restart();
    settle();
}

void CounselorDay::answerEveryPage(int number) {
    const std::vector<Page>& pages = session.questionnaire().pages;
    for (std::size_t i = 0; i < some(pages.size()); ++i) {
        show({Screen::Question, toQt(pages[i].id)});
        for (const VariableIndex variable : pages[i].variables) {
            const auto& values = session.questionnaire().variables[variable].values;
            const int value = (number + variable) % static_cast<int>(values.size());
            session.give(variable, ValueSet::single(value));
        }
    }
    const QStringList panels = session.help().panels();
    for (const QString& panel :
         panels.mid(0, static_cast<qsizetype>(some(static_cast<std::size_t>(panels.size()))))) {
        show({Screen::GetHelp, panel});
    }
}

void CounselorDay::lookAtOptions() {
    show({Screen::Options});
    std::vector<std::string> options =
        session.result().of("setting")->ranking.decision->alternatives;
    options.resize(some(options.size()));
    for (const std::string& option : options) {
        show({Screen::Why, toQt(option)});
        show({Screen::OptionDetail, toQt(option)});
    }
    show({Screen::SideBySide});
    // It is missing where the catalogue was not built.
    auto* strip = window.page()->findChild<ChoiceStrip*>();
    REQUIRE(strip != nullptr);
    for (const int scope : {1, 2, 0}) {
        strip->findChildren<QPushButton*>().at(scope)->click();
        settle();
    }
}

void CounselorDay::lookAtInsight() {
    show({Screen::Change});
    waitForChanges(*this);
    show({Screen::Sure});
    show({Screen::Path, u"outpatient"_s});
}

void CounselorDay::makePlan() {
    show({Screen::Plan});
    session.setPlanNotes(someNotes());
    show({Screen::Plan});
    const std::vector<PlanTask>& tasks = session.planBook().content.tasks;
    for (std::size_t i = 0; i < some(tasks.size()); ++i) {
        show({Screen::PlanTask, toQt(tasks[i].id)});
    }
    show({Screen::Paper});
}

void CounselorDay::judge() {
    show({Screen::Judgement});
    const std::vector<std::string> order = session.clients().order();
    (void)session.clients().judge({order.back(), 1, "A bed is free there on Monday.", "R. T.", {}});
    show({Screen::Options});
    session.clients().takeBack("R. T.");
    session.clients().setShared(true);
    settle();
    session.clients().setShared(false);
    show({Screen::Clients});
}

void CounselorDay::compareTwo() {
    SecondView& second = session.secondView();
    second.beginTurn(Voice::Relative);
    session.answerEnough();
    show({Screen::CheckAnswers});
    second.endTurn(true);
    second.allow();
    show({Screen::People});
    second.forget();
}

void CounselorDay::lookThingsUp() {
    const QList<Screen> screens{Screen::Learn,        Screen::Places,        Screen::Sources,
                                Screen::PlacesImport, Screen::TextAndColors, Screen::About};
    for (std::size_t i = 0;
         i < std::max<std::size_t>(some(static_cast<std::size_t>(screens.size())), 3); ++i) {
        show({screens[static_cast<qsizetype>(i)]});
    }
    show({Screen::Learn, u"naloxone"_s});
    show({Screen::Search});
    type(u"naloxone"_s);
}

void CounselorDay::changeLooks() {
    ThemeSettings other;
    other.colors = ColorChoice::HighContrastDark;
    other.zoomPercent = 150;
    theme().apply(other);
    REQUIRE(session.setLanguage("es"));
    show({Screen::Options});
    REQUIRE(session.setLanguage("en"));
    theme().apply({});
    show({Screen::Options});
}

void CounselorDay::setMinutes(int minutes) {
    Habits habits;
    habits.eraseAfterMinutes = minutes;
    setHabits(&window, habits);
}

void CounselorDay::type(const QString& text) {
    REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, MostWait));
    QTest::keyClicks(QApplication::focusWidget(), text);
    settle();
}

void CounselorDay::hide() {
    window.setCovered(true);
    type(u"milk, eggs"_s);
    window.setCovered(false);
    settle();
}

void CounselorDay::saveAndOpen() {
    SavedCase& saved = session.savedCase();
    const QString path = m_folder.filePath(u"notes.wmk"_s);
    const auto wait = [&] {
        REQUIRE(QTest::qWaitFor([&] { return !saved.isBusy(); }, MostWait));
        settle();
    };
    show({Screen::Save});
    saved.save(path, words());
    wait();
    REQUIRE(saved.isUpToDate());
    session.erase();
    show({Screen::OpenSaved});
    saved.open(path, words());
    wait();
    REQUIRE(session.hasAnswers());
    REQUIRE_FALSE(saved.deleteFile());
}

void CounselorDay::keepAndTake() {
    OpenCasebook& casebook = session.casebook();
    const QString path = m_folder.filePath(u"work"_s);
    show({Screen::Casebook});
    if (Casebook::isIn(toStd(path))) {
        casebook.open(path, words());
    } else {
        casebook.create(path, words());
    }
    REQUIRE(QTest::qWaitFor([&] { return !casebook.isBusy(); }, MostWait));
    settle();
    REQUIRE(casebook.keepCurrent().isEmpty());
    const QString file = session.clients().file();
    session.clients().startNew();
    REQUIRE(casebook.take(file).isEmpty());
    show({Screen::Replay});
    REQUIRE(casebook.remove(file).isEmpty());
}

void CounselorDay::leaveForLong() {
    session.answerEnough();
    show({Screen::Options});
    const QSignalSpy ended(&m_guard, &HideGuard::ended);
    setMinutes(ShortMinutes);
    window.setCovered(true);
    REQUIRE(QTest::qWaitFor([&] { return !ended.isEmpty(); }, MostWait));
    settle();
    REQUIRE_FALSE(window.isVisible());
    REQUIRE_FALSE(session.hasAnswers());
    setMinutes(LongMinutes);
    window.setCovered(false);
    session.setVoice(Voice::Counselor);
    navigator.restart();
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    settle();
}

void CounselorDay::click(int radio) {
    const auto radios = window.page()->findChildren<QRadioButton*>();
    REQUIRE(radios.size() > radio);
    radios[radio]->click();
    settle();
}

} // namespace waymark::ui
