// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/questions/ticks_view.h"

#include "app/session.h"

#include <algorithm>

namespace waymark::ui {

namespace {

Answer yes(VariableIndex variable, const Session& session) {
    return ValueSet::single(session.questionnaire().variables[variable].valueOf("yes").value_or(1));
}

GivenAnswers sameForAll(const std::vector<VariableIndex>& asked, auto answerOf) {
    GivenAnswers answers;
    for (const VariableIndex variable : asked) {
        answers.emplace_back(variable, answerOf(variable));
    }
    return answers;
}

} // namespace

bool TicksState::isAnyTicked() const {
    return std::ranges::find(ticked, true) != ticked.end();
}

std::vector<VariableIndex> ticksAsked(const Page& page, const Session& session) {
    std::vector<VariableIndex> asked;
    const KnowledgeState known = session.state();
    std::ranges::copy_if(page.variables, std::back_inserter(asked), [&](VariableIndex variable) {
        return session.questionnaire().isAsked(variable, known) != Truth::False;
    });
    return asked;
}

TicksState ticksState(const Page& page, const std::vector<VariableIndex>& asked,
                      const Session& session) {
    const Answers& answers = session.answers();
    TicksState state;
    for (const VariableIndex variable : asked) {
        state.ticked.push_back(answers.of(variable) == yes(variable, session));
    }
    state.isNone = std::ranges::all_of(asked, [&](VariableIndex variable) {
        return answers.of(variable) == untickedAnswer(page, variable, session);
    });
    const auto areAll = [&](NoAnswer none) {
        return std::ranges::all_of(
            asked, [&](VariableIndex variable) { return answers.of(variable) == Answer(none); });
    };
    state.isRatherNotSay = areAll(NoAnswer::RatherNotSay);
    state.isNotSure = offersNotSure(page, session) && areAll(NoAnswer::NotSure);
    return state;
}

bool offersNotSure(const Page& page, const Session& session) {
    return untickedAnswer(page, page.variables.front(), session) != Answer(NoAnswer::NotSure);
}

Answer untickedAnswer(const Page& page, VariableIndex variable, const Session& session) {
    if (session.voice() == Voice::Relative && page.section != "safety") {
        return NoAnswer::NotSure;
    }
    return ValueSet::single(session.questionnaire().variables[variable].valueOf("no").value_or(0));
}

GivenAnswers ticksAnswers(const Page& page, const std::vector<VariableIndex>& asked,
                          const TicksState& state, const Session& session) {
    if (state.isRatherNotSay) {
        return sameForAll(asked, [](VariableIndex) { return Answer(NoAnswer::RatherNotSay); });
    }
    if (state.isNotSure) {
        return sameForAll(asked, [](VariableIndex) { return Answer(NoAnswer::NotSure); });
    }
    GivenAnswers answers;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (state.ticked[i]) {
            answers.emplace_back(asked[i], yes(asked[i], session));
        } else if (state.isNone || state.isAnyTicked()) {
            answers.emplace_back(asked[i], untickedAnswer(page, asked[i], session));
        } else if (!session.answers().isGiven(asked[i])) {
            answers.emplace_back(asked[i], NoAnswer::Skipped);
        }
    }
    return answers;
}

GivenAnswers ticksSoFar(const Page& page, const std::vector<VariableIndex>& asked,
                        const TicksState& state, const Session& session) {
    if (state.isRatherNotSay || state.isNotSure || state.isNone) {
        return ticksAnswers(page, asked, state, session);
    }
    GivenAnswers answers;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const auto before = session.answers().of(asked[i]);
        if (state.ticked[i]) {
            answers.emplace_back(asked[i], yes(asked[i], session));
        } else if (!state.isAnyTicked() || before == yes(asked[i], session) ||
                   before == Answer(NoAnswer::RatherNotSay) ||
                   (before == Answer(NoAnswer::NotSure) && offersNotSure(page, session))) {
            answers.emplace_back(asked[i], NoAnswer::Skipped);
        }
    }
    return answers;
}

} // namespace waymark::ui
