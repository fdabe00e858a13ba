// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <cstdint>

namespace waymark::ui {

enum class Screen : std::uint8_t {
    Welcome,
    BeforeYouStart,
    Question,     ///< id: the page of the questionnaire
    GetHelp,      ///< id: the panel that opens first; empty: none
    CheckAnswers, ///< id: the page whose row gets focus; may be empty
    Values,
    Options,      ///< id: the option whose card gets focus; may be empty
    Why,          ///< id: the option
    OptionDetail, ///< id: the option
    SideBySide,
    Change,
    Path, ///< id: the option
    Sure,
    Plan,     ///< id: the task whose row gets focus; may be empty
    PlanTask, ///< id: the task
    Paper,
    TextAndColors,
    Learn, ///< id: the topic; may be empty
    Search,
    Places,       ///< places to call
    PlacesImport, ///< the list they come from
    Sources,      ///< id: the source that opens first; may be empty
    About,
    Save,
    OpenSaved, ///< id: what for: empty: to go on with it; else to put it beside, see OpenFor
    People,    ///< two sets of answers side by side
    Clients,   ///< counselors only, like the next three
    Judgement, ///< the order changed by hand
    Casebook,
    Replay, ///< what differs for a case that was kept
    DataMissing
};

/// Opened from anywhere and left to where one was: no step of the way.
[[nodiscard]] constexpr bool isAside(Screen screen) {
    switch (screen) {
    case Screen::GetHelp:
    case Screen::TextAndColors:
    case Screen::Learn:
    case Screen::Search:
    case Screen::Places:
    case Screen::PlacesImport:
    case Screen::Sources:
    case Screen::About:
    case Screen::Save:
    case Screen::OpenSaved:
    case Screen::People:
    case Screen::Clients:
    case Screen::Judgement:
    case Screen::Casebook:
    case Screen::Replay:
        return true;
    default:
        return false;
    }
}

/// Never on the shared view.
[[nodiscard]] constexpr bool isForCounselor(Screen screen) {
    return screen == Screen::Clients || screen == Screen::Judgement || screen == Screen::Casebook ||
           screen == Screen::Replay;
}

/// Steps of the whole way, from the first page to the plan.
inline constexpr int StepCount = 6;

/// Which of the steps a screen belongs to; 0: none.
[[nodiscard]] constexpr int stepOf(Screen screen) {
    switch (screen) {
    case Screen::Welcome:
    case Screen::BeforeYouStart:
        return 1;
    case Screen::Question:
        return 2;
    case Screen::CheckAnswers:
        return 3;
    case Screen::Values:
        return 4;
    case Screen::Options:
    case Screen::Why:
    case Screen::OptionDetail:
    case Screen::SideBySide:
    case Screen::Change:
    case Screen::Path:
    case Screen::Sure:
        return 5;
    case Screen::Plan:
    case Screen::PlanTask:
    case Screen::Paper:
        return 6;
    default:
        return 0;
    }
}

/// A screen, and what of it.
struct Route {
    Screen screen = Screen::Welcome;
    QString id = {};
    bool fromCheck = false;   ///< a question opened by "Change": Continue goes back to that row
    bool fromOptions = false; ///< one opened by "Answer now": Continue goes back to the options

    friend bool operator==(const Route&, const Route&) = default;
};

} // namespace waymark::ui
