// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>

namespace waymark::ui {

/// How much room there is, counted in widths of 11 pt text.
enum class LayoutMode : std::uint8_t {
    Wide,   ///< 1100 and more: content and side note
    Middle, ///< 720 to 1099: one column, the side note folds
    Narrow  ///< under 720, as at 200 %: 48 px rows, stacked blocks
};

/// The mode for a window of `width` pixels; larger text counts as less room.
[[nodiscard]] LayoutMode layoutModeFor(int width);

/// Anything that arranges itself by mode. The frame window tells every such widget on its page.
class Adaptive {
public:
    virtual ~Adaptive() = default;
    virtual void setLayoutMode(LayoutMode mode) = 0;

protected:
    Adaptive() = default;
    Adaptive(const Adaptive&) = default;
    Adaptive& operator=(const Adaptive&) = default;
};

} // namespace waymark::ui
