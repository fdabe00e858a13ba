// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/questionnaire.h"
#include "rules/rule_base.h"
#include "texts/texts.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace waymark {

/// Whose words a form has, and which version of the questions it is.
struct FormWords {
    const Texts& texts;
    Voice voice = Voice::Self;
    std::string language = "en";
    std::string version = {};
};

/// The questions as a FHIR R4 Questionnaire. A question is enabled there exactly when it is asked
/// here; one more group around it stands for each further condition.
[[nodiscard]] nlohmann::json writeFhirQuestionnaire(const Questionnaire& questionnaire,
                                                    const RuleBase& rules, const FormWords& words);

} // namespace waymark
