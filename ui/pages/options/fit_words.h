// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/options/result_words.h"
#include "widgets/fit_scale.h"
#include "widgets/reason_list.h"

#include <span>

namespace waymark::ui {

/// The line that fits of a decision are drawn on: as far as any of `standings` reaches.
[[nodiscard]] FitScale fitScale(const Session& session, const DecisionResult& result,
                                std::span<const Standing> standings);

/// A standing as a sum: its start, its reasons in order, and the total where it is ranked.
[[nodiscard]] ReasonSheet reasonSheet(Session& session, const DecisionResult& result,
                                      const Standing& standing);

} // namespace waymark::ui
