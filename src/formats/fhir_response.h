// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/fhir_questionnaire.h"
#include "formats/json_cursor.h"

#include <nlohmann/json_fwd.hpp>

namespace waymark {

/// A case as an answered FHIR R4 form. Answers to questions that are not asked are left out, as
/// FHIR asks for; they have no part in a ranking. `authored` is the date as FHIR writes it.
[[nodiscard]] nlohmann::json writeFhirResponse(const Case& answered,
                                               const Questionnaire& questionnaire,
                                               const nlohmann::json& form,
                                               const std::string& authored);

/// Reads a QuestionnaireResponse, or the one in a Bundle; reports everything that is wrong.
[[nodiscard]] Case readFhirResponse(const JsonCursor& cursor, const Questionnaire& questionnaire,
                                    const RuleBase& rules);

/// Whether a JSON document is a FHIR resource.
[[nodiscard]] bool isFhirResource(const nlohmann::json& document);

} // namespace waymark
