// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layout_faults.h"

#include "theme/theme.h"

#include <QSize>

#include <optional>
#include <string>

namespace waymark::ui {

/// How the window stands on one walk through all screens.
struct Layout {
    QSize size;            ///< logical pixels
    int zoomPercent = 100; ///< text size, as set in the window
    std::string language = "en";
    bool isLonger = false;                ///< words 40 % longer
    std::optional<FocusCheck> focus = {}; ///< nothing: the Tab stops are not walked
    /// A counselor's window: it has a row more, and screens of its own.
    bool isCounselor = false;
    ColorChoice colors = ColorChoice::Light;
};

/// Walks through every screen in that layout. What is wrong, each with the name of the state it was
/// seen in; also a screen that the walk does not reach, "Get help now" at another place, and
/// whatever Qt warns about.
[[nodiscard]] QStringList faultsOfAllScreens(const Layout& layout);

} // namespace waymark::ui
