// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace waymark {

/// The short statement of 42 CFR 2.32(a)(2), which goes with records of programs that the part is
/// for. The law's own words, in English whatever the language; a program has its counsel confirm
/// that they are the right ones for it.
inline constexpr const char* Part2Notice =
    "42 CFR part 2 prohibits unauthorized use or disclosure of these records.";

} // namespace waymark
