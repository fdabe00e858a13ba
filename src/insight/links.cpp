// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/links.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

const Derivation& derivationOf(VariableIndex variable, const Questionnaire& questionnaire) {
    return *std::ranges::find(questionnaire.derivations, variable, &Derivation::variable);
}

/// The variables whose values decide what `variable` can be.
std::vector<VariableIndex> parentsOf(VariableIndex variable, const Questionnaire& questionnaire) {
    if (!questionnaire.isDerived(variable)) {
        const auto& skip = questionnaire.variables[variable].skipLogic;
        return skip ? variablesRead(skip->askWhen) : std::vector<VariableIndex>{};
    }
    std::vector<VariableIndex> parents;
    for (const Condition* condition : conditionsOf(derivationOf(variable, questionnaire))) {
        std::ranges::copy(variablesRead(*condition), std::back_inserter(parents));
    }
    std::ranges::sort(parents);
    parents.erase(std::unique(parents.begin(), parents.end()), parents.end());
    return parents;
}

/// Whether the one value of `variable` in `state` agrees with the values of its parents.
bool agrees(VariableIndex variable, const Questionnaire& questionnaire, const KnowledgeState& raw,
            const KnowledgeState& state) {
    const ValueSet value = state.possible(variable);
    if (questionnaire.isDerived(variable)) {
        return value.isWithin(derive(derivationOf(variable, questionnaire), state));
    }
    const SkipLogic& skip = *questionnaire.variables[variable].skipLogic;
    const bool asked = evaluate(skip.askWhen, state) == Truth::True;
    return value.isWithin(asked ? raw.possible(variable) : ValueSet::single(skip.otherwise));
}

} // namespace

void addLinks(std::vector<Factor>& factors, std::vector<VariableIndex> needed,
              const Questionnaire& questionnaire, const KnowledgeState& raw,
              const KnowledgeState& resolved) {
    std::set<VariableIndex> linked;
    while (!needed.empty()) {
        const VariableIndex variable = needed.back();
        needed.pop_back();
        if (!linked.insert(variable).second) {
            continue;
        }
        std::vector<VariableIndex> scope = parentsOf(variable, questionnaire);
        if (scope.empty()) {
            continue;
        }
        needed.insert(needed.end(), scope.begin(), scope.end());
        scope.push_back(variable);
        factors.push_back(makeFactor(scope, resolved, [&](const KnowledgeState& state) {
            return agrees(variable, questionnaire, raw, state) ? Frontier{Sums{}} : Frontier{};
        }));
    }
}

} // namespace waymark
