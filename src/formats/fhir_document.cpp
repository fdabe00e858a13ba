// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/fhir_document.h"

#include "formats/content_hash.h"
#include "formats/fhir_names.h"
#include "formats/fhir_response.h"
#include "formats/fhir_sections.h"

#include <nlohmann/json.hpp>

namespace waymark {

namespace {

using nlohmann::json;

/// A name for a resource that follows from what it holds: the same case gives the same document.
std::string nameOf(const json& resource, std::string_view kind) {
    ContentHash first;
    first.add(kind);
    first.add(resource.dump());
    ContentHash second;
    second.add(first.digits());
    const std::string digits = first.digits() + second.digits();
    // In the form of a UUID of version 8: made by our own rule.
    return "urn:uuid:" + digits.substr(0, 8) + '-' + digits.substr(8, 4) + "-8" +
           digits.substr(13, 3) + "-8" + digits.substr(17, 3) + '-' + digits.substr(20, 12);
}

json entry(const std::string& name, json resource) {
    return {{"fullUrl", name}, {"resource", std::move(resource)}};
}

json device(const DocumentContext& context) {
    return {{"resourceType", "Device"},
            {"deviceName", json::array({{{"name", "Waymark"}, {"type", "model-name"}}})},
            {"version",
             json::array(
                 {{{"type", {{"text", "program"}}}, {"value", context.versions.app}},
                  {{"type", {{"text", "rules"}}}, {"value", context.versions.rules}},
                  {{"type", {{"text", "catalogue"}}}, {"value", context.versions.catalogue}}})}};
}

json composition(const Result& result, const Case& answered, const DocumentContext& context) {
    const FhirSections sections(context.texts, answered.voice);
    return {{"resourceType", "Composition"},
            {"language", answered.language},
            // Rules no clinician has reviewed give nothing final.
            {"status", "preliminary"},
            {"type", {{"text", context.texts.text("form.document", answered.voice)}}},
            {"date", context.instant},
            {"title", context.texts.text("form.document", answered.voice)},
            {"section", sections.of(result)}};
}

} // namespace

json writeFhirDocument(const Result& result, const Case& answered, const DocumentContext& context) {
    const FormWords words{context.texts, answered.voice, answered.language, context.versions.rules};
    const Questionnaire& questionnaire = context.engine.questionnaire();
    const json form = writeFhirQuestionnaire(questionnaire, context.engine.rules(), words);
    json response = writeFhirResponse(answered, questionnaire, form, context.instant);
    json author = device(context);
    json head = composition(result, answered, context);
    const std::string answers = nameOf(response, "answers");
    const std::string program = nameOf(author, "program");
    head["author"] = json::array({{{"reference", program}}});
    head["section"].push_back({{"title", context.texts.text("form.answers", answered.voice)},
                               {"entry", json::array({{{"reference", answers}}})}});
    const std::string name = nameOf(head, "document");
    return {{"resourceType", "Bundle"},
            {"type", "document"},
            {"identifier", {{"system", "urn:ietf:rfc:3986"}, {"value", nameOf(head, "bundle")}}},
            {"timestamp", context.instant},
            {"entry", json::array({entry(name, std::move(head)), entry(program, std::move(author)),
                                   entry(answers, std::move(response))})}};
}

} // namespace waymark
