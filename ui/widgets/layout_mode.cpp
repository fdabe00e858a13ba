// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/layout_mode.h"

#include "theme/theme.h"

#include <algorithm>

namespace waymark::ui {
namespace {

constexpr double WideFrom = 1100;
constexpr double MiddleFrom = 720;

} // namespace

LayoutMode layoutModeFor(int width) {
    const double room = width / std::max(1.0, theme().type().growth());
    if (room >= WideFrom) {
        return LayoutMode::Wide;
    }
    return room >= MiddleFrom ? LayoutMode::Middle : LayoutMode::Narrow;
}

} // namespace waymark::ui
