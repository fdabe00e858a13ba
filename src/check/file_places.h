// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/questionnaire.h"

#include <string>

namespace waymark {

/// Where things without a place of their own stand in a data folder, for messages. The loader keeps
/// the order of the files, and nothing that was left out passes it.
inline constexpr const char* QuestionnaireFile = "data/questionnaire.json";
inline constexpr const char* DecisionsFile = "data/rules/decisions.json";

[[nodiscard]] inline std::string pointerTo(const Questionnaire& questionnaire,
                                           VariableIndex variable) {
    return questionnaire.isDerived(variable)
               ? "/derived/" + std::to_string(variable - questionnaire.askedCount())
               : "/variables/" + std::to_string(variable);
}

[[nodiscard]] inline std::string pointerToDecision(int decision) {
    return "/decisions/" + std::to_string(decision);
}

[[nodiscard]] inline std::string pointerToAlternative(int decision, int alternative) {
    return pointerToDecision(decision) + "/alternatives/" + std::to_string(alternative);
}

} // namespace waymark
