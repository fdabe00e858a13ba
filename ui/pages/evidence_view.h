// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "catalogue/option.h"
#include "pages/detail_view.h"

namespace waymark::ui {

/// "How well it works": what studies found, outcome by outcome, and what nobody knows.
[[nodiscard]] DetailPart evidencePart(Session& session, const Option& option);

} // namespace waymark::ui
