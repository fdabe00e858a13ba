// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <cstdint>

namespace waymark::ui {

enum class Screen : std::uint8_t {
    Welcome,
    BeforeYouStart,
    Question,      ///< id: the page of the questionnaire
    GetHelp,       ///< id: the panel that opens first; empty: none
    CheckAnswers,  ///< id: the page whose row gets focus; may be empty
    Values,
    Options,       ///< id: the option whose card gets focus; may be empty
    Why,           ///< id: the option
    OptionDetail,  ///< id: the option
    SideBySide,
    Change,
    Path,          ///< id: the option
    Sure,
    Plan,          ///< id: the task whose row gets focus; may be empty
    PlanTask,      ///< id: the task
    Paper,
    TextAndColors,
    Learn,         ///< id: the topic; may be empty
    Search,
    Places,        ///< places to call
    PlacesImport,  ///< the list they come from
    Sources,       ///< id: the source that opens first; may be empty
    About,
    Save,
    OpenSaved,     ///< id: what for: empty: to go on with it; else to put it beside, see OpenFor
    People,        ///< two sets of answers side by side
    DataMissing
};

/// Opened from anywhere and left to where one was: no step of the way.
[[nodiscard]] constexpr bool isAside(Screen screen)
{
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
        return true;
    default:
        return false;
    }
}

/// A screen, and what of it.
struct Route {
    Screen screen = Screen::Welcome;
    QString id = {};
    bool fromCheck = false; ///< a question opened by "Change": Continue goes back to that row
    bool fromOptions = false; ///< one opened by "Answer now": Continue goes back to the options

    friend bool operator==(const Route &, const Route &) = default;
};

} // namespace waymark::ui
