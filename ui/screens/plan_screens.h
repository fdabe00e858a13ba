// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "screens/shown_window.h"

namespace waymark {
struct Case;
}

namespace waymark::ui {

/// The plan: empty, with notes in it, each of its tasks, and on paper. It ends empty.
void showPlanScreens(const ShownWindow& shown);

/// The list of places that is on this computer, if there is one, and the state without.
void showPlaceScreens(const ShownWindow& shown);

/// Someone else's turn, their yes, and both side by side; then the same from an earlier time.
void showPeopleScreens(const ShownWindow& shown, const Case& sample);

} // namespace waymark::ui
