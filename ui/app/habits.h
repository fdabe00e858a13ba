// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace waymark::ui {

/// How a person wants the window to behave. In memory only, and no answer: erasing keeps it.
struct Habits {
    bool shiftHides = true; ///< Shift three times hides; false: F12 does
    bool singleKeys = true; ///< keys of one letter, digit or sign act outside text boxes
    /// Hidden for so long, everything is erased and the window closes; 0: never.
    int eraseAfterMinutes = 15;

    bool operator==(const Habits&) const = default;
};

/// The habits of the window that `part` stands in; as they are at first, until some were set.
[[nodiscard]] Habits habitsOf(const QWidget* part);
void setHabits(QWidget* part, const Habits& habits);

} // namespace waymark::ui
