// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/worth_finding_out.h"

#include "insight/usual.h"

#include <algorithm>

namespace waymark {

std::vector<WorthFindingOut> worthFindingOut(const CompiledDecision& compiled,
                                             const Questionnaire& questionnaire,
                                             const KnowledgeState& raw, const Weights& weights) {
    const KnowledgeState resolved = questionnaire.resolve(raw);
    const int now = score(compiled, resolved, weights).first();
    std::vector<WorthFindingOut> found;
    for (VariableIndex index = 0; index < questionnaire.askedCount(); ++index) {
        if (raw.isKnown(index) || questionnaire.isAsked(index, resolved) == Truth::False) {
            continue;
        }
        double changes = 0;
        for (const auto& [value, share] :
             likelihoods(questionnaire.variables[index], raw.possible(index))) {
            KnowledgeState learned = raw;
            learned.set(index, ValueSet::single(value));
            if (score(compiled, questionnaire.resolve(learned), weights).first() != now) {
                changes += share;
            }
        }
        if (changes > 0) {
            found.push_back({index, changes});
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &WorthFindingOut::changesFirst);
    return found;
}

} // namespace waymark
