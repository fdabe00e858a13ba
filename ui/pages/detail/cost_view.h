// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "catalogue/option.h"
#include "pages/detail/detail_view.h"

namespace waymark::ui {

/// "Cost": the person's own cover first, then prices without cover, then other kinds of cover.
[[nodiscard]] DetailPart costPart(Session& session, const Option& option);

/// What the person's own cover pays there: "With Medicaid: ..."; empty while it is not known.
[[nodiscard]] QString ownCoverWords(const Session& session, const Option& option);

} // namespace waymark::ui
