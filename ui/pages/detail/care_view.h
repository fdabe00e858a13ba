// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "catalogue/option.h"
#include "pages/detail/detail_view.h"

namespace waymark::ui {

// The parts about the care itself. What an option does not tell is left out; a part may be empty.
[[nodiscard]] DetailPart whatItIs(Session& session, const Option& option);
[[nodiscard]] DetailPart whatToExpect(Session& session, const Option& option);
[[nodiscard]] DetailPart usualDay(Session& session, const Option& option);
[[nodiscard]] DetailPart hardAndGood(Session& session, const Option& option);

} // namespace waymark::ui
