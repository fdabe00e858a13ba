// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "questionnaire/questionnaire.h"

#include <algorithm>

namespace waymark {

bool Questionnaire::orderSkipLogic() {
    m_skipOrder.clear();
    std::vector<bool> settled(static_cast<std::size_t>(variables.count()));
    int waiting = 0;
    for (VariableIndex index = 0; index < m_askedCount; ++index) {
        const bool plain = !variables[index].skipLogic.has_value();
        settled[static_cast<std::size_t>(index)] = plain;
        waiting += plain ? 0 : 1;
    }
    while (waiting > 0) {
        const int before = waiting;
        for (VariableIndex index = 0; index < m_askedCount; ++index) {
            if (settled[static_cast<std::size_t>(index)]) {
                continue;
            }
            const auto read = variablesRead(variables[index].skipLogic->askWhen);
            if (std::ranges::all_of(
                    read, [&](VariableIndex v) { return settled[static_cast<std::size_t>(v)]; })) {
                settled[static_cast<std::size_t>(index)] = true;
                m_skipOrder.push_back(index);
                --waiting;
            }
        }
        if (waiting == before) {
            return false;
        }
    }
    return true;
}

KnowledgeState Questionnaire::rawState(const Answers& answers) const {
    KnowledgeState state(variables.layout());
    for (VariableIndex index = 0; index < m_askedCount; ++index) {
        const std::optional<Answer> answer = answers.of(index);
        if (answer && std::holds_alternative<ValueSet>(*answer)) {
            state.set(index, std::get<ValueSet>(*answer));
        }
    }
    return state;
}

KnowledgeState Questionnaire::resolve(KnowledgeState raw) const {
    return resolve(raw, false);
}

KnowledgeState Questionnaire::takenAtWord(KnowledgeState raw) const {
    return resolve(raw, true);
}

KnowledgeState Questionnaire::resolve(KnowledgeState state, bool atWord) const {
    for (const VariableIndex index : m_skipOrder) {
        const SkipLogic& skip = *variables[index].skipLogic;
        const Truth asked = evaluate(skip.askWhen, state);
        const ValueSet otherwise = ValueSet::single(skip.otherwise);
        if (asked == Truth::False) {
            state.set(index, otherwise);
        } else if (asked == Truth::Unknown && !atWord) {
            state.set(index, state.possible(index) | otherwise);
        }
    }
    for (const Derivation& derivation : derivations) {
        state.set(derivation.variable, derive(derivation, state));
    }
    return state;
}

Truth Questionnaire::isAsked(VariableIndex variable, const KnowledgeState& resolved) const {
    if (isDerived(variable)) {
        return Truth::False;
    }
    const auto& skip = variables[variable].skipLogic;
    return skip ? evaluate(skip->askWhen, resolved) : Truth::True;
}

bool Questionnaire::isShown(const Page& page, const KnowledgeState& resolved, Depth depth) const {
    return std::ranges::any_of(page.variables, [&](VariableIndex index) {
        return variables[index].depth <= depth && isAsked(index, resolved) != Truth::False;
    });
}

std::vector<const Page*> Questionnaire::pagesToShow(const KnowledgeState& resolved,
                                                    Depth depth) const {
    std::vector<const Page*> shown;
    for (const Page& page : pages) {
        if (isShown(page, resolved, depth)) {
            shown.push_back(&page);
        }
    }
    return shown;
}

bool Questionnaire::isSafetyAnswered(const Answers& answers, const KnowledgeState& resolved) const {
    for (VariableIndex index = 0; index < m_askedCount; ++index) {
        if (variables[index].section != "safety" || isAsked(index, resolved) == Truth::False) {
            continue;
        }
        const std::optional<Answer> answer = answers.of(index);
        const auto* none = answer ? std::get_if<NoAnswer>(&*answer) : nullptr;
        if (!answer || (none != nullptr && *none == NoAnswer::Skipped)) {
            return false;
        }
    }
    return true;
}

int Questionnaire::answeredPages(const Answers& answers) const {
    return static_cast<int>(std::ranges::count_if(pages, [&](const Page& page) {
        return std::ranges::any_of(page.variables,
                                   [&](VariableIndex index) { return answers.isValue(index); });
    }));
}

} // namespace waymark
