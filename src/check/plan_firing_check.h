// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "check/finding.h"
#include "plan/plan_content.h"
#include "questionnaire/questionnaire.h"

#include <vector>

namespace waymark {

/// Section 7, with cases at hand: whatever stands in a plan on some occasions only stands there in
/// at least one of the cases, and not in another.
[[nodiscard]] Findings checkPlanFiring(const PlanContent& plan, const Questionnaire& questionnaire,
                                       const std::vector<Case>& cases);

} // namespace waymark
