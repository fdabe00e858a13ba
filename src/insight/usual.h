// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "knowledge/variable.h"

#include <utility>
#include <vector>

namespace waymark {

/// A variable's possible values, each with how likely it is taken to be. The shares add up to one.
using Likelihoods = std::vector<std::pair<int, double>>;

/// By the variable's usual value and odds; all alike when the usual value is no longer possible.
[[nodiscard]] Likelihoods likelihoods(const Variable& variable, ValueSet possible);

/// The value that stands at this point when the shares are laid end to end; `at` is in [0, 1).
[[nodiscard]] int valueAt(const Likelihoods& values, double at);

} // namespace waymark
