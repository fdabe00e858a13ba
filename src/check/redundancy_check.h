// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "check/finding.h"
#include "questionnaire/questionnaire.h"
#include "rules/rule.h"

#include <vector>

namespace waymark {

/// The last part of section 2, exactly: rules that another one, or two others together, make
/// needless, and the same reason counted twice. `rules` are such that can be true and false. What
/// takes three others together is not looked for.
[[nodiscard]] Findings checkRedundancy(const Questionnaire& questionnaire,
                                       const std::vector<const Rule*>& rules);

} // namespace waymark
