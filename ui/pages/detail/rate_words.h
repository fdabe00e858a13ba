// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "catalogue/option.h"
#include "widgets/dot_array.h"

#include <QString>

#include <vector>

namespace waymark::ui {

/// The dots of a rate. Where only the least is known, all above it may be.
[[nodiscard]] DotCount dotsOf(const Rate& rate);

/// "On methadone: 57 of 100 stayed, 43 did not. Counted: 1 year."
[[nodiscard]] QString rateSentence(const Rate& rate);

/// The same for a table that says elsewhere who was counted and when: "57 of 100 stayed, 43 did
/// not."
[[nodiscard]] QString shortRateWords(const Rate& rate);

/// "Difference: 15 more of 100 stayed (in a stay)." Empty unless two exact counts of one thing are
/// given.
[[nodiscard]] QString differenceWords(const std::vector<Rate>& rates);

} // namespace waymark::ui
