// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/completion_search.h"

#include <algorithm>

namespace waymark {

namespace {

class Search {
public:
    Search(const Questionnaire& questionnaire, const std::vector<VariableIndex>& variables,
           const Goal& goal)
        : m_questionnaire(questionnaire)
        , m_variables(variables)
        , m_goal(goal) {}

    bool from(std::size_t next, KnowledgeState& raw) const {
        const Truth truth = m_goal(m_questionnaire.resolve(raw));
        if (truth != Truth::Unknown || next == m_variables.size()) {
            return truth == Truth::True;
        }
        const VariableIndex variable = m_variables[next];
        const ValueSet possible = raw.possible(variable);
        for (int value = 0; value < m_questionnaire.variables[variable].domain().size(); ++value) {
            raw.set(variable, ValueSet::single(value));
            if (from(next + 1, raw)) {
                return true;
            }
        }
        raw.set(variable, possible);
        return false;
    }

private:
    const Questionnaire& m_questionnaire;
    const std::vector<VariableIndex>& m_variables;
    const Goal& m_goal;
};

void addOnce(std::vector<VariableIndex>& list, VariableIndex variable) {
    if (std::ranges::find(list, variable) == list.end()) {
        list.push_back(variable);
    }
}

/// The variables that decide what `variable` comes to.
std::vector<VariableIndex> sourcesOf(VariableIndex variable, const Questionnaire& questionnaire) {
    std::vector<VariableIndex> sources;
    if (!questionnaire.isDerived(variable)) {
        const auto& skip = questionnaire.variables[variable].skipLogic;
        return skip ? variablesRead(skip->askWhen) : sources;
    }
    const auto derivation =
        std::ranges::find(questionnaire.derivations, variable, &Derivation::variable);
    for (const Condition* condition : conditionsOf(*derivation)) {
        std::ranges::copy(variablesRead(*condition), std::back_inserter(sources));
    }
    if (const auto* count = std::get_if<CountBands>(&derivation->rule)) {
        std::ranges::transform(count->items, std::back_inserter(sources),
                               &CountBands::Item::variable);
    }
    return sources;
}

} // namespace

std::optional<KnowledgeState> findCompletion(const Questionnaire& questionnaire,
                                             const std::vector<VariableIndex>& variables,
                                             const Goal& goal) {
    KnowledgeState raw(questionnaire.variables.layout());
    if (Search(questionnaire, variables, goal).from(0, raw)) {
        return raw;
    }
    return std::nullopt;
}

std::vector<VariableIndex> askedBehind(const std::vector<const Condition*>& conditions,
                                       const Questionnaire& questionnaire) {
    std::vector<VariableIndex> all;
    for (const Condition* condition : conditions) {
        for (const VariableIndex variable : variablesRead(*condition)) {
            addOnce(all, variable);
        }
    }
    // The list grows while it is walked: what a source depends on comes after it.
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const VariableIndex source : sourcesOf(all[i], questionnaire)) {
            addOnce(all, source);
        }
    }
    std::erase_if(all, [&](VariableIndex variable) { return questionnaire.isDerived(variable); });
    return all;
}

Goal trueAndFalse(std::vector<const Condition*> wanted, std::vector<const Condition*> unwanted) {
    return
        [wanted = std::move(wanted), unwanted = std::move(unwanted)](const KnowledgeState& state) {
            Truth truth = Truth::True;
            for (const Condition* condition : wanted) {
                truth = both(truth, evaluate(*condition, state));
            }
            for (const Condition* condition : unwanted) {
                truth = both(truth, !evaluate(*condition, state));
            }
            return truth;
        };
}

std::optional<KnowledgeState> findCase(const Questionnaire& questionnaire,
                                       const std::vector<const Condition*>& wanted,
                                       const std::vector<const Condition*>& unwanted) {
    std::vector<const Condition*> all = wanted;
    all.insert(all.end(), unwanted.begin(), unwanted.end());
    return findCompletion(questionnaire, askedBehind(all, questionnaire),
                          trueAndFalse(wanted, unwanted));
}

std::string describeCase(const Questionnaire& questionnaire, const KnowledgeState& raw) {
    const KnowledgeState resolved = questionnaire.resolve(raw);
    std::string text;
    for (VariableIndex index = 0; index < questionnaire.askedCount(); ++index) {
        if (!raw.isKnown(index) || questionnaire.isAsked(index, resolved) == Truth::False) {
            continue;
        }
        const Variable& variable = questionnaire.variables[index];
        text += (text.empty() ? "" : ", ") + variable.id + '=' +
                variable.values[static_cast<std::size_t>(raw.possible(index).first())];
    }
    return text;
}

} // namespace waymark
