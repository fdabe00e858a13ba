// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "screens/plan_screens.h"

#include "app/navigator.h"
#include "app/plan_book.h"
#include "app/qt_text.h"
#include "app/second_view.h"
#include "app/session.h"

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// A plan that is not empty: an option, two places of which one was seen, one hard moment.
PlanNotes someNotes() {
    PlanNotes notes;
    notes.options = {"outpatient"};
    notes.statuses = {{"naloxone", TaskStatus::Done}, {"places", TaskStatus::Started}};
    ListedPlace listed{"12 Elm Street, Boston, MA 02118",
                       "Boston, MA",
                       {"555-0102"},
                       {"residential", "long-term-residential", "buprenorphine", "medicaid",
                        "sliding-fee", "spanish"},
                       2022};
    notes.places = {{"Oak Street Clinic", "555-0100", "Ask for Ana", {{"license", VisitMark::Yes}}},
                    {"Elm House", "555-0101", "", {}, listed}};
    notes.ifThens = {{"the night is long", "I call my sister"}};
    notes.ownWords = {{"people.one-person", "My sister calls at eight."}, {"people.private", ""}};
    notes.startDay = "2026-12-01";
    return notes;
}

} // namespace

void showPlanScreens(const ShownWindow& shown) {
    take(shown, u"24-plan-empty"_s, {Screen::Plan});
    shown.session.setPlanNotes(someNotes());
    shown.navigator.go({Screen::Options});
    take(shown, u"24-plan"_s, {Screen::Plan});
    for (const PlanTask& task : shown.session.planBook().content.tasks) {
        take(shown, u"25-plan-"_s + toQt(task.id), {Screen::PlanTask, toQt(task.id)});
    }
    take(shown, u"26-paper"_s, {Screen::Paper});
    shown.session.setPlanNotes({});
}

void showPlaceScreens(const ShownWindow& shown) {
    shown.session.setPlanNotes(someNotes());
    take(shown, u"19-places"_s, {Screen::Places});
    take(shown, u"20-places-import"_s, {Screen::PlacesImport});
    shown.session.setPlanNotes({});
}

void showPeopleScreens(const ShownWindow& shown, const Case& sample) {
    SecondView& second = shown.session.secondView();
    take(shown, u"27-people"_s, {Screen::People});
    second.beginTurn(Voice::Relative);
    take(shown, u"27-people-turn"_s, {Screen::People});
    Case theirs = sample;
    theirs.voice = Voice::Relative;
    const Variables& variables = shown.session.questionnaire().variables;
    for (const auto& [id, value] : {std::pair("alcohol", "daily-with-shakes"),
                                    {"home-safety", "violence"},
                                    {"counseling-wish", "does-not-want"}}) {
        const VariableIndex index = *variables.find(id);
        theirs.answers.give(index, ValueSet::single(*variables[index].valueOf(value)));
    }
    shown.session.setCase(theirs);
    take(shown, u"27-people-answers"_s, {Screen::CheckAnswers});
    second.endTurn(true);
    take(shown, u"27-people-ask"_s, {Screen::People});
    second.allow();
    take(shown, u"27-people-both"_s, {Screen::People});
    second.take(OtherView::EarlierTime, theirs);
    take(shown, u"27-people-earlier"_s, {Screen::People});
    second.forget();
}

} // namespace waymark::ui
