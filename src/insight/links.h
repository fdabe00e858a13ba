// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "insight/elimination.h"
#include "questionnaire/questionnaire.h"

#include <vector>

namespace waymark {

/// Adds to `factors` what ties the variables `needed` together: skip logic and derivations, of
/// these and of all they depend on. With them, the factors reach exactly what some completion of
/// the answers reaches. Counted variables of a derivation stay sets: nothing but the count reads
/// them.
void addLinks(std::vector<Factor>& factors, std::vector<VariableIndex> needed,
              const Questionnaire& questionnaire, const KnowledgeState& raw,
              const KnowledgeState& resolved);

} // namespace waymark
