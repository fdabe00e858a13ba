// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "screens/screen_walk.h"

#include "app/leave_dialog.h"
#include "app/main_window.h"
#include "app/navigator.h"
#include "app/plan_book.h"
#include "app/qt_text.h"
#include "app/resting.h"
#include "app/safety.h"
#include "app/saved_case.h"
#include "app/screen_page.h"
#include "app/second_view.h"
#include "app/session.h"
#include "pages/change/change_page.h"
#include "pages/parts/choice_strip.h"
#include "screens/counselor_screens.h"
#include "screens/plan_screens.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

class Walk {
public:
    Walk(Session& session, const Case& shown, const QSize& size, const Look& look)
        : m_session(session)
        , m_shown(shown)
        , m_look(look)
        , m_navigator(session)
        , m_window(session, m_navigator) {
        m_session.setCase(shown);
        m_window.resize(size);
        m_window.show();
    }

    void run() {
        showQuestions();
        showValues();
        showResults();
        showPlanScreens(shown());
        showPeopleScreens(shown(), m_shown);
        showSettled();
        showSaving();
        showInsight();
        showStates();
        showNotSure();
        showNotTheQuestion();
        showResting();
        if (m_session.voice() == Voice::Counselor) {
            showCounselorScreens(shown(), m_shown);
        }
        showCovers();
    }

private:
    /// Layouts settle in steps: heights follow widths that follow heights.
    static void settle() {
        for (int i = 0; i < 5; ++i) {
            QApplication::processEvents();
        }
        // Outside an event loop nobody else does it: every page there ever was would stay in the
        // window.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void take(const QString& name) {
        settle();
        m_look({name, m_navigator.current(), m_window});
    }

    void take(const QString& name, const Route& route) {
        m_navigator.go(route);
        take(name);
    }

    /// For the rooms of their own that show a part of the way.
    ShownWindow shown() {
        return {m_window, m_navigator, m_session, [this](const QString& name) { take(name); }};
    }

    void showQuestions() {
        take(u"01-welcome"_s, {});
        take(u"02-before-you-start"_s, {Screen::BeforeYouStart});
        for (const Page& page : m_session.questionnaire().pages) {
            take(u"03-question-"_s + toQt(page.id), {Screen::Question, toQt(page.id)});
        }
        take(u"06-get-help"_s, {Screen::GetHelp});
        for (const QString& panel : m_session.help().panels()) {
            take(u"06-get-help-"_s + panel, {Screen::GetHelp, panel});
        }
        take(u"07-check-answers"_s, {Screen::CheckAnswers});
    }

    void showValues() {
        take(u"07-values"_s, {Screen::Values});
        const auto radios = m_window.page()->findChildren<QRadioButton*>();
        for (QRadioButton* radio : {radios.value(5), radios.value(11)}) {
            radio->setFocus();
            radio->click();
        }
        take(u"07-values-changed"_s);
        m_session.setImportance({});
    }

    void showResults() {
        take(u"08-options"_s, {Screen::Options});
        const Decision& decision = *m_session.result().of("setting")->ranking.decision;
        for (const std::string& id : decision.alternatives) {
            const QString option = toQt(id);
            take(u"09-why-"_s + option, {Screen::Why, option});
            take(u"10-option-"_s + option, {Screen::OptionDetail, option});
        }
        take(u"09-why"_s, {Screen::Why, toQt(decision.alternatives.front())});
        take(u"10-option-"_s + toQt(decision.baseline),
             {Screen::OptionDetail, toQt(decision.baseline)});
        showParts(u"inpatient"_s);
        showParts(u"outpatient"_s);
        showKinds();
        take(u"11-side-by-side"_s, {Screen::SideBySide});
        pressInStrip(1);
        take(u"11-side-by-side-all-six"_s);
        scrollToEnd();
        take(u"11-side-by-side-all-six-dots"_s);
        pressInStrip(2);
        take(u"11-side-by-side-pick"_s);
    }

    void scrollToEnd() {
        for (auto* area : m_window.findChildren<QAbstractScrollArea*>()) {
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        }
    }

    void showKinds() {
        for (const DecisionResult& result : m_session.result().decisions) {
            const Decision& decision = *result.ranking.decision;
            for (const std::string& id :
                 decision.id == "setting" ? std::vector<std::string>() : decision.alternatives) {
                take(u"10-option-"_s + toQt(id), {Screen::OptionDetail, toQt(id)});
            }
        }
        showParts(u"buprenorphine"_s);
        showOpened(u"methadone"_s, u"evidence"_s);
        showOpened(u"extended-release-naltrexone"_s, u"evidence"_s);
        showOpened(u"inpatient"_s, u"cost"_s);
    }

    /// A part with all that it can open.
    void showOpened(const QString& option, const QString& part) {
        m_navigator.go({Screen::OptionDetail, option});
        settle();
        for (int i = 0; chosenInStrip() != part && pressInStrip(i); ++i) {
        }
        // In the language of the window.
        const QString closed = QCoreApplication::translate("Fold", "%1, closed").arg(QString());
        for (QPushButton* button : m_window.page()->findChildren<QPushButton*>()) {
            if (button->accessibleName().endsWith(closed) && button->isVisible()) {
                button->click();
            }
        }
        take(u"10-option-%1-%2-opened"_s.arg(option, part));
    }

    void showParts(const QString& option) {
        take(u"10-option-"_s + option, {Screen::OptionDetail, option});
        for (int part = 1; pressInStrip(part); ++part) {
            take(u"10-option-%1-%2"_s.arg(option, chosenInStrip()));
        }
    }

    [[nodiscard]] QString chosenInStrip() const {
        return m_window.page()->findChild<ChoiceStrip*>()->chosen();
    }

    bool pressInStrip(int index) {
        const auto* strip = m_window.page()->findChild<ChoiceStrip*>();
        QPushButton* button =
            strip == nullptr ? nullptr : strip->findChildren<QPushButton*>().value(index);
        if (button != nullptr) {
            button->click();
        }
        return button != nullptr;
    }

    void showSettled() {
        take(u"12-text-and-colors"_s, {Screen::TextAndColors});
        take(u"13-learn"_s, {Screen::Learn});
        take(u"13-learn-naloxone"_s, {Screen::Learn, u"naloxone"_s});
        scrollToEnd();
        take(u"13-learn-naloxone-pictures"_s);
        take(u"13-learn-signs"_s, {Screen::Learn, u"the-list-of-signs"_s});
        take(u"13-learn-words"_s, {Screen::Learn, u"words"_s});
        take(u"14-search"_s, {Screen::Search});
        showPlaceScreens(shown());
        take(u"15-sources"_s, {Screen::Sources});
        take(u"16-about"_s, {Screen::About});
        take(u"data-missing"_s, {Screen::DataMissing});
    }

    /// With a real file in a folder that goes again.
    void showSaving() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"notes.wmk"_s);
        SavedCase& saved = m_session.savedCase();
        saved.setKeyCost({1, 8});
        take(u"17-save"_s, {Screen::Save});
        m_window.screenPage()->pressSecondary(0);
        take(u"17-save-plain"_s);
        m_navigator.go({Screen::Save});
        saved.save(path, Secret(std::string_view("four small green words")));
        while (saved.isBusy()) {
            QApplication::processEvents();
        }
        take(u"17-save-done"_s);
        saved.forget();
        take(u"18-open"_s, {Screen::OpenSaved});
        showOtherVersion(folder.filePath(u"notes.json"_s));
    }

    /// A file with a question that this version does not ask.
    void showOtherVersion(const QString& path) {
        SavedCase& saved = m_session.savedCase();
        KeptCase other{m_session.currentCase()};
        other.leftOut = {{"/answers", "old-question", "\"yes\""}};
        (void)savePlain(toStd(path), keptCaseText(other, m_session.questionnaire()));
        saved.open(path, Secret());
        while (saved.isBusy()) {
            QApplication::processEvents();
        }
        take(u"18-open-other-version"_s);
        saved.forget();
    }

    void showInsight() {
        take(u"21-sure"_s, {Screen::Sure});
        for (const QString& option : {u"outpatient"_s, u"inpatient"_s}) {
            take(u"22-path-"_s + option, {Screen::Path, option});
        }
        m_navigator.go({Screen::Change});
        auto* change = qobject_cast<ChangePage*>(m_window.screenPage());
        for (int i = 0; i < 400 && change->isLooking(); ++i) {
            QThread::msleep(25);
            settle();
        }
        take(u"23-change"_s);
        const auto ticks = m_window.page()->findChildren<QCheckBox*>();
        if (!ticks.isEmpty()) {
            ticks.first()->click();
        }
        take(u"23-change-tried"_s);
    }

    void showStates() {
        const auto variable = m_session.questionnaire().variables.find("overdose-signs-now");
        m_session.give(*variable, ValueSet::single(1));
        take(u"options-held"_s, {Screen::Options});
        m_session.safety().acknowledgeStops();
        take(u"options-acknowledged"_s, {Screen::Options});
        Case empty;
        empty.voice = m_shown.voice;
        empty.language = m_shown.language;
        m_session.setCase(empty);
        take(u"options-not-ranked"_s, {Screen::Options});
        m_session.setCase(m_shown);
    }

    void answer(const char* id, const Answer& answer) {
        m_session.give(*m_session.questionnaire().variables.find(id), answer);
    }

    void answer(const char* id, const char* value) {
        const auto variable = m_session.questionnaire().variables.find(id);
        answer(id, ValueSet::single(
                       m_session.questionnaire().variables[*variable].valueOf(value).value_or(0)));
    }

    /// Signs to look for, after "not sure" about a danger.
    void showNotSure() {
        answer("suicide-risk", NoAnswer::NotSure);
        answer("alcohol", NoAnswer::NotSure);
        take(u"options-check-first"_s, {Screen::Options});
        take(u"06-check-first"_s, {Screen::GetHelp, u"check-suicide"_s});
        m_session.setCase(m_shown);
    }

    /// Pills taken as the label says: nothing is put in order.
    void showNotTheQuestion() {
        answer("main-opioid", "prescribed-as-directed");
        answer("overdose", "never");
        answer("medicine-now", "none");
        for (const Page& page : m_session.questionnaire().pages) {
            for (const VariableIndex variable : page.variables) {
                if (page.id == "last-12-months") {
                    m_session.give(variable, ValueSet::single(0));
                }
            }
        }
        take(u"options-not-the-question"_s, {Screen::Options});
        m_session.setCase(m_shown);
    }

    /// After "I feel sick now": less on a page, in larger text.
    void showResting() {
        if (m_session.voice() == Voice::Relative) {
            return; // not asked
        }
        m_navigator.go({Screen::Question, u"withdrawal"_s});
        setResting(m_session, true);
        take(u"resting-question"_s, {Screen::Question, u"withdrawal"_s});
        take(u"resting-options"_s, {Screen::Options});
        setResting(m_session, false);
    }

    void showCovers() {
        m_window.setCovered(true);
        take(u"hide-cover"_s);
        m_window.setCovered(false);
        QTimer::singleShot(0, &m_window, [this] {
            settle();
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
                m_look({u"leave-dialog"_s, m_navigator.current(), *dialog});
                dialog->reject();
            }
        });
        (void)LeaveDialog::ask(&m_window, m_session.voice()); // Stay: the dialog was called off
    }

    Session& m_session;
    const Case& m_shown;
    const Look& m_look;
    Navigator m_navigator;
    MainWindow m_window;
};

} // namespace

void walkScreens(Session& session, const Case& shown, const QSize& size, const Look& look) {
    Walk(session, shown, size, look).run();
    session.setCase(shown);
}

} // namespace waymark::ui
