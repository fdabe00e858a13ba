// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/answers.h"

#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace waymark {
struct Page;
}

namespace waymark::ui {

class Session;

/// What is ticked on a tick list. `ticked` goes with the list of variables.
struct TicksState {
    std::vector<bool> ticked;
    bool isNone = false;         ///< "None of these"
    bool isRatherNotSay = false; ///< "I would rather not say"
    bool isNotSure = false;      ///< "I am not sure"

    [[nodiscard]] bool isAnyTicked() const;
};

using GivenAnswers = std::vector<std::pair<VariableIndex, Answer>>;

/// The ticks of a page that are asked now, in order.
[[nodiscard]] std::vector<VariableIndex> ticksAsked(const Page& page, const Session& session);
/// The ticks as the answers have them.
[[nodiscard]] TicksState ticksState(const Page& page, const std::vector<VariableIndex>& asked,
                                    const Session& session);

/// What a box without a tick says: "no", but "not sure" where a relative has only not seen it.
[[nodiscard]] Answer untickedAnswer(const Page& page, VariableIndex variable,
                                    const Session& session);
/// Whether "not sure" says something that no tick at all does not say already.
[[nodiscard]] bool offersNotSure(const Page& page, const Session& session);
/// The answers of a finished page. With nothing ticked, what was answered before stays.
[[nodiscard]] GivenAnswers ticksAnswers(const Page& page, const std::vector<VariableIndex>& asked,
                                        const TicksState& state, const Session& session);
/// The answers while the person still ticks: no box without a tick is taken as an answer yet.
[[nodiscard]] GivenAnswers ticksSoFar(const Page& page, const std::vector<VariableIndex>& asked,
                                      const TicksState& state, const Session& session);

} // namespace waymark::ui
