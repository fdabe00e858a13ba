// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/route.h"

namespace waymark::ui {

/// Where a client is, in a word or two: "Check answers".
[[nodiscard]] QString stepName(Screen screen);

} // namespace waymark::ui
