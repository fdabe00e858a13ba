// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/any_case.h"
#include "formats/fhir_response.h"
#include "fuzz/fuzz_support.h"
#include "fuzz/fuzz_targets.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;

/// An answered form is read or refused; what was read is written as a form that reads alike.
void waymark::tests::feedFhir(const std::uint8_t* data, std::size_t size) {
    const Questionnaire& questions = knowledge().questionnaire;
    const RuleBase& rules = knowledge().rules;
    static const nlohmann::json form =
        writeFhirQuestionnaire(questions, rules, {knowledge().texts, Voice::Self, "en", "v"});
    try {
        const Case read = readAnyCase(textOf(data, size), "fuzz", questions, rules);
        const auto written = writeFhirResponse(read, questions, form, "1970-01-01T00:00:00Z");
        const Case again = readAnyCase(written.dump(), "again", questions, rules);
        demand(writeFhirResponse(again, questions, form, "1970-01-01T00:00:00Z") == written);
    } catch (const BadData& bad) {
        demand(!bad.errors().empty());
    }
}
