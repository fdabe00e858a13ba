// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/any_case.h"

#include "formats/case_json.h"
#include "formats/fhir_response.h"
#include "formats/json_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark {

namespace {

bool isInResult(const DataError& error) {
    return error.pointer.starts_with("/result");
}

} // namespace

Case readAnyCase(std::string_view text, const std::string& name, const Questionnaire& questionnaire,
                 const RuleBase& rules) {
    DataErrors errors;
    Case answered;
    const auto parsed = parseJson(text, name, errors);
    if (parsed && !isFhirResource(*parsed)) {
        return readCase(text, name, questionnaire, rules);
    }
    if (parsed) {
        answered = readFhirResponse(JsonCursor(*parsed, name, errors), questionnaire, rules);
    }
    if (!errors.empty()) {
        throw BadData(std::move(errors));
    }
    return answered;
}

KeptCase readAnyKept(std::string_view text, const std::string& name,
                     const Questionnaire& questionnaire, const RuleBase& rules) {
    DataErrors errors;
    auto parsed = parseJson(text, name, errors);
    if (!parsed) {
        throw BadData(std::move(errors));
    }
    if (isFhirResource(*parsed)) {
        return {readAnyCase(text, name, questionnaire, rules)};
    }
    try {
        return readKeptCase(text, name, questionnaire, rules);
    } catch (const BadData& bad) {
        if (!std::ranges::all_of(bad.errors(), isInResult)) {
            throw;
        }
    }
    parsed->erase("result");
    return readKeptCase(parsed->dump(), name, questionnaire, rules);
}

PlanNotes readAnyPlan(std::string_view text, const std::string& name,
                      const Questionnaire& questionnaire, const RuleBase& rules) {
    DataErrors errors;
    const auto parsed = parseJson(text, name, errors);
    if (!parsed) {
        throw BadData(std::move(errors));
    }
    return isFhirResource(*parsed) ? PlanNotes{} : readCasePlan(text, name, questionnaire, rules);
}

} // namespace waymark
