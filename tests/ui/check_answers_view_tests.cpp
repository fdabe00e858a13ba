// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/questions/check_answers_view.h"
#include "window_walk.h"

#include "support/catch.h"

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

AnswerRowText rowOf(const CheckAnswersView& view, const QString& page) {
    for (const CheckSection& section : view.sections) {
        for (const CheckRow& row : section.rows) {
            if (row.page == page) {
                return row.text;
            }
        }
    }
    FAIL("no row for " << page.toStdString());
    return {};
}

} // namespace

TEST_CASE("each kind of answer has its own words") {
    LoadedSession session;
    session.answer("age", "26-59");
    session.answer("withdrawal", "?");
    session.give(session.index("goal"), NoAnswer::RatherNotSay);
    const CheckAnswersView view = checkAnswersView(session);
    CHECK(rowOf(view, u"age"_s).answer == u"26 to 59");
    CHECK(rowOf(view, u"age"_s).isAnswered);
    CHECK(rowOf(view, u"withdrawal"_s).answer == u"Not sure");
    CHECK_FALSE(rowOf(view, u"withdrawal"_s).isAnswered);
    CHECK(rowOf(view, u"withdrawal"_s).action == u"Change");
    CHECK(rowOf(view, u"goal"_s).answer == u"You chose not to say");
    CHECK(rowOf(view, u"region"_s).answer == u"Not answered yet");
    CHECK(rowOf(view, u"region"_s).action == u"Answer");
    CHECK(view.counts.startsWith(u"1 answered, 1 not sure, 1 not said, "));
}

TEST_CASE("few ticks are named, many are counted") {
    LoadedSession session;
    session.answer("criterion-cravings", "yes");
    session.answer("criterion-took-more", "yes");
    CHECK(rowOf(checkAnswersView(session), u"last-12-months"_s).answer.contains(u", "));
    session.answer("criterion-time-spent", "yes");
    session.answer("criterion-danger-use", "yes");
    CHECK(rowOf(checkAnswersView(session), u"last-12-months"_s).answer == u"4 of 11 ticked");
}

TEST_CASE("pages that could change the results are marked, and no others") {
    LoadedSession session;
    session.answer("age", "26-59");
    const CheckAnswersView view = checkAnswersView(session);
    for (const CheckSection& section : view.sections) {
        for (const CheckRow& row : section.rows) {
            CHECK(row.text.note.isEmpty() != view.worthPages.contains(row.page));
        }
    }
    CHECK_FALSE(view.worthPages.contains(u"age"_s));
}

TEST_CASE("two columns are about as long") {
    const auto sections = [](std::initializer_list<int> rows) {
        QList<CheckSection> list;
        for (const int count : rows) {
            list.append({{}, QList<CheckRow>(count)});
        }
        return list;
    };
    CHECK(columnBreak(sections({4, 2, 2, 8})) == 3);
    CHECK(columnBreak(sections({8, 2, 2, 4})) == 1);
    CHECK(columnBreak({}) == 0);
}

} // namespace waymark::ui
