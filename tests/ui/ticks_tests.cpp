// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/questions/ticks_view.h"
#include "window_walk.h"

#include "app/safety.h"
#include "support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

struct TickList {
    LoadedSession session;
    const Page* page;
    std::vector<VariableIndex> asked;

    TickList(const QString& id, Voice voice)
        : page(session.page(id)) {
        session.setVoice(voice);
        asked = ticksAsked(*page, session);
    }

    [[nodiscard]] TicksState ticked(std::size_t place) const {
        TicksState state = untouched();
        state.ticked[place] = true;
        return state;
    }
    [[nodiscard]] TicksState untouched() const {
        return {std::vector<bool>(asked.size()), false, false};
    }
    [[nodiscard]] TicksState none() const { return {std::vector<bool>(asked.size()), true, false}; }

    void finish(const TicksState& state) {
        session.giveAll(ticksAnswers(*page, asked, state, session));
    }
    [[nodiscard]] bool areAll(const Answer& answer, std::size_t from = 0) const {
        return std::all_of(
            asked.begin() + static_cast<std::ptrdiff_t>(from), asked.end(),
            [&](VariableIndex variable) { return session.answers().of(variable) == answer; });
    }
    [[nodiscard]] Answer yes() const { return ValueSet::single(1); }
    [[nodiscard]] Answer no() const { return ValueSet::single(0); }
};

} // namespace

TEST_CASE("a box without a tick is a no for the person and for the counselor") {
    for (const Voice voice : {Voice::Self, Voice::Counselor}) {
        TickList list(u"last-12-months"_s, voice);
        list.finish(list.ticked(0));
        CHECK(list.session.answers().of(list.asked[0]) == list.yes());
        CHECK(list.areAll(list.no(), 1));
        list.finish(list.none());
        CHECK(list.areAll(list.no()));
    }
}

TEST_CASE("what a relative has not seen is not a no") {
    TickList list(u"last-12-months"_s, Voice::Relative);
    list.finish(list.ticked(0));
    CHECK(list.session.answers().of(list.asked[0]) == list.yes());
    CHECK(list.areAll(NoAnswer::NotSure, 1));
    list.finish(list.none());
    CHECK(list.areAll(NoAnswer::NotSure));
    CHECK(ticksState(*list.page, list.asked, list.session).isNone);
}

TEST_CASE("on the safety page a box without a tick is a no in every voice") {
    for (const Voice voice : {Voice::Self, Voice::Relative, Voice::Counselor}) {
        TickList list(u"safety-now"_s, voice);
        list.finish(list.none());
        CHECK(list.areAll(list.no()));
    }
}

TEST_CASE("nothing at all is skipped, but keeps what was answered before") {
    TickList list(u"last-12-months"_s, Voice::Self);
    list.finish(list.untouched());
    CHECK(list.areAll(NoAnswer::Skipped));
    list.finish(list.none());
    list.finish(list.untouched());
    CHECK(list.areAll(list.no()));
}

TEST_CASE("rather not say holds for all ticks") {
    TickList list(u"last-12-months"_s, Voice::Self);
    TicksState state = list.untouched();
    state.isRatherNotSay = true;
    list.finish(state);
    CHECK(list.areAll(NoAnswer::RatherNotSay));
    CHECK(ticksState(*list.page, list.asked, list.session).isRatherNotSay);
}

TEST_CASE("while the person still ticks, a box without a tick is no answer") {
    TickList list(u"last-12-months"_s, Voice::Self);
    list.session.giveAll(ticksSoFar(*list.page, list.asked, list.ticked(2), list.session));
    CHECK(list.session.answers().of(list.asked[2]) == list.yes());
    CHECK_FALSE(list.session.answers().isGiven(list.asked[0]));
    list.session.giveAll(ticksSoFar(*list.page, list.asked, list.untouched(), list.session));
    CHECK(list.areAll(NoAnswer::Skipped));
}

TEST_CASE("a tick clears none of these, and the other way round") {
    WindowWalk walk;
    walk.navigator.go({Screen::Question, u"mental-health"_s});
    walk.settle();
    walk.press(Qt::Key_Space);
    CHECK(walk.session.answered("mood-or-trauma") == walk.session.valueOf("mood-or-trauma", "yes"));
    REQUIRE(walk.tabTo(u"None of these"_s));
    walk.press(Qt::Key_Space);
    CHECK(walk.session.answered("mood-or-trauma") == walk.session.valueOf("mood-or-trauma", "no"));
    REQUIRE(walk.tabTo(u"I would rather not say"_s));
    walk.press(Qt::Key_Space);
    CHECK(walk.session.answered("mood-or-trauma") == Answer(NoAnswer::RatherNotSay));
    REQUIRE(walk.tabTo(u"Anxiety, depression or PTSD"_s));
    walk.press(Qt::Key_Space);
    walk.press(Qt::Key_Return);
    CHECK(walk.session.answered("mood-or-trauma") == walk.session.valueOf("mood-or-trauma", "yes"));
    CHECK(walk.session.answered("self-harm") == walk.session.valueOf("self-harm", "no"));
}

TEST_CASE("not sure about the dangers is an answer of its own, and opens signs to look for") {
    WindowWalk walk;
    walk.navigator.go({Screen::Question, u"safety-now"_s});
    walk.settle();
    REQUIRE(walk.tabTo(u"I am not sure"_s));
    walk.press(Qt::Key_Space);
    CHECK(walk.session.answered("overdose-signs-now") == Answer(NoAnswer::NotSure));
    walk.press(Qt::Key_Return);
    REQUIRE(walk.screen() == Screen::GetHelp);
    CHECK(walk.session.safety().openChecks().size() == 5);
    CHECK_FALSE(walk.session.safety().isHeld());

    // A tick takes it back, and so does "none of these".
    walk.navigator.go({Screen::Question, u"safety-now"_s});
    walk.settle();
    REQUIRE(walk.tabTo(u"None of these"_s));
    walk.press(Qt::Key_Space);
    walk.press(Qt::Key_Return);
    CHECK(walk.session.safety().openChecks().empty());
}

TEST_CASE("not sure is offered where no tick does not say it already") {
    LoadedSession session;
    const Page& signs = *session.page(u"last-12-months"_s);
    const Page& dangers = *session.page(u"safety-now"_s);
    CHECK(offersNotSure(signs, session));
    session.setVoice(Voice::Relative);
    CHECK_FALSE(offersNotSure(signs, session));
    CHECK(offersNotSure(dangers, session));
    TickList list(u"last-12-months"_s, Voice::Self);
    TicksState state = list.untouched();
    state.isNotSure = true;
    list.finish(state);
    CHECK(list.areAll(NoAnswer::NotSure));
    CHECK(ticksState(*list.page, list.asked, list.session).isNotSure);
}

} // namespace waymark::ui
