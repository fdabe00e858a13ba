// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/case_json.h"
#include "formats/fhir_names.h"
#include "formats/fhir_response.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace waymark {

namespace {

using nlohmann::json;
using namespace fhir;

/// Walks the form and keeps what was answered, in the same groups.
class ResponseWriter {
public:
    ResponseWriter(const Case& answered, const Questionnaire& questionnaire)
        : m_case(answered)
        , m_questionnaire(questionnaire)
        , m_state(questionnaire.stateFrom(answered.answers)) {}

    [[nodiscard]] json items(const json& form) const {
        json kept = json::array();
        for (const json& asked : form) {
            json item{{"linkId", asked["linkId"]}};
            if (asked.contains("text")) {
                item["text"] = asked["text"];
            }
            if (asked["type"] == "group" ? fillGroup(item, asked) : fillAnswer(item, asked)) {
                kept.push_back(std::move(item));
            }
        }
        return kept;
    }

private:
    [[nodiscard]] bool fillGroup(json& item, const json& asked) const {
        item["item"] = items(asked["item"]);
        return !item["item"].empty();
    }

    [[nodiscard]] bool fillAnswer(json& item, const json& asked) const {
        const auto link = asked["linkId"].get<std::string>();
        if (link == VoiceLink) {
            return answer(item, asked, voiceCode(m_case.voice));
        }
        if (link.starts_with(ImportanceLink)) {
            return fillImportance(item, asked, link.substr(ImportanceLink.size()));
        }
        const VariableIndex index = *m_questionnaire.variables.find(link);
        const std::optional<Answer> given = m_case.answers.of(index);
        if (!given || m_questionnaire.isAsked(index, m_state) == Truth::False) {
            return false;
        }
        if (const auto* none = std::get_if<NoAnswer>(&*given)) {
            return answer(item, asked, noAnswerCode(*none), NoAnswerSystem);
        }
        return fillValues(item, asked, std::get<ValueSet>(*given), index);
    }

    [[nodiscard]] bool fillImportance(json& item, const json& asked,
                                      const std::string& criterion) const {
        const auto found = m_case.importance.find(criterion);
        for (std::size_t word = 0; word < importanceWords().size(); ++word) {
            if (found != m_case.importance.end() && importanceWeight(word) == found->second) {
                return answer(item, asked, importanceWords()[word]);
            }
        }
        return false;
    }

    [[nodiscard]] bool fillValues(json& item, const json& asked, ValueSet values,
                                  VariableIndex index) const {
        const auto& ids = m_questionnaire.variables[index].values;
        if (values.size() == 1) {
            return answer(item, asked, ids[static_cast<std::size_t>(values.first())]);
        }
        json several = json::array();
        forEachValue(values, [&](int value) {
            several.push_back(
                {{"url", "value"},
                 {"valueCoding", option(asked, ids[static_cast<std::size_t>(value)])}});
        });
        item["extension"] =
            json::array({{{"url", std::string(OneOf)}, {"extension", std::move(several)}}});
        return true;
    }

    /// The option of the form with this code.
    [[nodiscard]] static json option(const json& asked, std::string_view code,
                                     std::string_view system = {}) {
        for (const json& each : asked["answerOption"]) {
            const json& coding = each["valueCoding"];
            const bool isNoAnswer = coding["system"] == std::string(NoAnswerSystem);
            if (coding["code"] == std::string(code) && isNoAnswer == !system.empty()) {
                return coding;
            }
        }
        return {};
    }

    [[nodiscard]] static bool answer(json& item, const json& asked, std::string_view code,
                                     std::string_view system = {}) {
        item["answer"] = json::array({{{"valueCoding", option(asked, code, system)}}});
        return true;
    }

    const Case& m_case;
    const Questionnaire& m_questionnaire;
    KnowledgeState m_state;
};

} // namespace

json writeFhirResponse(const Case& answered, const Questionnaire& questionnaire, const json& form,
                       const std::string& authored) {
    const std::string version = form["version"].get<std::string>();
    return {{"resourceType", "QuestionnaireResponse"},
            {"language", answered.language},
            {"questionnaire", std::string(Form) + (version.empty() ? "" : '|' + version)},
            {"status", "completed"},
            {"authored", authored},
            {"item", ResponseWriter(answered, questionnaire).items(form["item"])}};
}

} // namespace waymark
