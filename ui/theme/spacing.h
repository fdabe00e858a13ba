// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/// The only distances the window uses, in logical pixels.
namespace waymark::ui::spacing {

inline constexpr int XSmall = 4;
inline constexpr int Small = 8;
inline constexpr int Medium = 12;
inline constexpr int Large = 16;
inline constexpr int XLarge = 24;
inline constexpr int Margin = 32;
inline constexpr int Huge = 48;

inline constexpr int Target = 44; ///< the least height of anything a person can press
inline constexpr int CardRadius = 8;
inline constexpr int ButtonRadius = 6;
inline constexpr int CardEdge = 1;
inline constexpr int ControlEdge = 2;
inline constexpr int FocusEdge = 4;
inline constexpr int BannerBar = 6;

inline constexpr int ReadingColumns = 66; ///< average characters in a line of text
inline constexpr int SideNoteWidth = 300;

} // namespace waymark::ui::spacing
