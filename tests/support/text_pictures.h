// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "knowledge/condition.h"
#include "knowledge/truth.h"
#include "knowledge/value_set.h"
#include "ranking/fraction.h"
#include "ranking/ranking.h"

#include <iosfwd>
#include <string>

namespace waymark {

std::ostream& operator<<(std::ostream& out, Truth truth);
std::ostream& operator<<(std::ostream& out, ValueSet values);
std::ostream& operator<<(std::ostream& out, Fraction fraction);
std::ostream& operator<<(std::ostream& out, Tier tier);

} // namespace waymark

namespace waymark::tests {

/// A ranking as indented text, to be compared with one written by hand:
///
///     1  home      +1    fits
///        +2  lives-near
///     2= clinic    0     fits
///     2= hospital  0     fits
[[nodiscard]] std::string picture(const Ranking& ranking);

/// A text written between R"( and )", without the first line break and the indentation of its
/// lines.
[[nodiscard]] std::string unindented(std::string_view text);

} // namespace waymark::tests
