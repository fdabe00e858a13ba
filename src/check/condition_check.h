// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "check/finding.h"
#include "questionnaire/questionnaire.h"
#include "rules/rule_base.h"

namespace waymark {

/// Section 2, exactly: conditions that can never be true, or are always true though they read
/// something, in rules and in the questionnaire itself; rules that another one makes redundant; the
/// same reason counted twice. Exact over complete answers: where some are missing, a condition can
/// be unknown that is true for each of them.
[[nodiscard]] Findings checkConditions(const Questionnaire& questionnaire, const RuleBase& rules);

/// Section 3, exactly: hard rule_outs that together leave no alternative, though none of them alone
/// means to.
[[nodiscard]] Findings checkContradictions(const Questionnaire& questionnaire,
                                           const RuleBase& rules);

} // namespace waymark
