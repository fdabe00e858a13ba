// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "catalogue/option.h"
#include "widgets/dot_array.h"

#include <QString>

namespace waymark::ui {

/// The dots of a rate. Where only the least is known, all above it may be.
[[nodiscard]] DotCount dotsOf(const Rate& rate);

/// "On methadone: 57 of 100 stayed, 43 did not. Counted: 1 year."
[[nodiscard]] QString rateSentence(const Rate& rate);

} // namespace waymark::ui
