// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "questionnaire/answers.h"

namespace waymark {

std::optional<Answer> Answers::of(VariableIndex variable) const {
    const auto found = m_answers.find(variable);
    if (found == m_answers.end()) {
        return std::nullopt;
    }
    return found->second;
}

void Answers::give(VariableIndex variable, Answer answer) {
    m_answers.insert_or_assign(variable, answer);
}

void Answers::take(VariableIndex variable) {
    m_answers.erase(variable);
}

bool Answers::isValue(VariableIndex variable) const {
    const std::optional<Answer> answer = of(variable);
    return answer && std::holds_alternative<ValueSet>(*answer);
}

OwnRating OwnConcern::of(std::string_view alternative) const {
    const auto found = ratings.find(alternative);
    return found == ratings.end() ? OwnRating::Neutral : found->second;
}

} // namespace waymark
