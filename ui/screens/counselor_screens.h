// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "screens/shown_window.h"

namespace waymark {
struct Case;
}

namespace waymark::ui {

/// What only a counselor sees, with two clients and a casebook in a folder that goes again.
void showCounselorScreens(const ShownWindow& shown, const Case& sample);

} // namespace waymark::ui
