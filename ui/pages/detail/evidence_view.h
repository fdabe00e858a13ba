// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "catalogue/option.h"
#include "pages/detail/detail_view.h"

#include <string>
#include <vector>

namespace waymark::ui {

/// "How well it works": what studies found, outcome by outcome, and what nobody knows.
[[nodiscard]] DetailPart evidencePart(Session& session, const Option& option);

/// What is known about these outcomes, as "More that is known" below a part; nothing where there is
/// none.
void addMoreKnown(DetailPart& part, Session& session, const Option& option,
                  const std::vector<std::string>& outcomes);

} // namespace waymark::ui
