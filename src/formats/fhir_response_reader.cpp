// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/case_json.h"
#include "formats/fhir_names.h"
#include "formats/fhir_response.h"
#include "formats/nearest_word.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace waymark {

namespace {

using nlohmann::json;
using namespace fhir;

bool isLink(const std::string& link, std::string_view prefix) {
    return link.starts_with(prefix);
}

class ResponseReader {
public:
    ResponseReader(const Questionnaire& questionnaire, const RuleBase& rules)
        : m_questionnaire(questionnaire)
        , m_criteria(criterionIds(rules)) {
        for (VariableIndex index = 0; index < questionnaire.askedCount(); ++index) {
            m_links.push_back(questionnaire.variables[index].id);
        }
    }

    [[nodiscard]] Case read(const JsonCursor& cursor) {
        checkHead(cursor);
        if (const auto language = cursor.find("language")) {
            if (language->oneOf({"en"}, "a language there are texts for", "unknown-word")) {
                m_case.language = language->asText();
            }
        }
        readItems(cursor);
        return std::move(m_case);
    }

private:
    static void checkHead(const JsonCursor& cursor) {
        refuseModifiers(cursor);
        if (const auto form = cursor.find("questionnaire")) {
            const std::string name = form->asText();
            if (name.substr(0, name.find('|')) != Form) {
                form->report("unknown-questionnaire", '"' + std::string(Form) + '"');
            }
        }
        if (const auto status = cursor.require("status")) {
            (void)status->oneOf({"in-progress", "completed", "amended", "stopped"},
                                "a status of answers that count", "unknown-word");
        }
    }

    /// FHIR lets an extension of this kind turn the meaning round: what is not known is not passed
    /// over.
    static void refuseModifiers(const JsonCursor& cursor) {
        if (const auto modifier = cursor.find("modifierExtension")) {
            modifier->report("unknown-modifier", "no modifierExtension");
        }
    }

    void readItems(const JsonCursor& cursor) {
        if (!cursor.has("item")) {
            return;
        }
        for (const JsonCursor& item : cursor.list("item")) {
            readItem(item);
        }
    }

    void readItem(const JsonCursor& item) {
        const std::string link = item.text("linkId");
        refuseModifiers(item);
        if (!link.empty() && !m_seen.insert(link).second) {
            item.report("repeated-item", "each linkId once");
            return;
        }
        if (const auto index = m_questionnaire.variables.find(link)) {
            readVariable(item, *index);
        } else if (link == VoiceLink) {
            readVoice(item);
        } else if (isLink(link, ImportanceLink)) {
            readImportance(item, link.substr(ImportanceLink.size()));
        } else if (!isGroup(link) && !link.empty()) {
            item.find("linkId")->report("unknown-variable", "the linkId of a question",
                                        nearestWord(link, m_links));
        }
        readItems(item);
    }

    [[nodiscard]] bool isGroup(const std::string& link) const {
        const auto isKnown = [&](std::string_view prefix, const auto& list, auto id) {
            return link.starts_with(prefix) &&
                   std::ranges::find(list, link.substr(prefix.size()), id) != list.end();
        };
        const std::size_t when = link.find(".when.");
        return link == "importance" ||
               isKnown("section.", m_questionnaire.sections, std::identity()) ||
               isKnown("page.", m_questionnaire.pages, &Page::id) ||
               (when != std::string::npos &&
                m_questionnaire.variables.find(link.substr(0, when)).has_value());
    }

    void readVariable(const JsonCursor& item, VariableIndex index) {
        const Variable& variable = m_questionnaire.variables[index];
        if (m_questionnaire.isDerived(index)) {
            item.find("linkId")->report("derived-variable", "a question that is asked");
            return;
        }
        if (const auto values = oneOf(item, variable)) {
            m_case.answers.give(index, *values);
            return;
        }
        const auto code = answerCoding(item);
        if (!code) {
            return;
        }
        if (const auto none = noAnswer(*code)) {
            m_case.answers.give(index, *none);
        } else if (const auto value = codeAmong(*code, variable)) {
            m_case.answers.give(index, ValueSet::single(*value));
        }
    }

    /// The values of an extension for "one of these"; nothing when there is none.
    [[nodiscard]] static std::optional<ValueSet> oneOf(const JsonCursor& item,
                                                       const Variable& variable) {
        ValueSet values;
        if (!item.has("extension")) {
            return std::nullopt;
        }
        for (const JsonCursor& extension : item.list("extension")) {
            if (extension.text("url") != OneOf) {
                continue;
            }
            for (const JsonCursor& part : extension.list("extension")) {
                const auto coding = part.require("valueCoding");
                const auto value = coding ? codeAmong(*coding, variable) : std::nullopt;
                values |= value ? ValueSet::single(*value) : ValueSet();
            }
        }
        return values.isEmpty() ? std::nullopt : std::optional(values);
    }

    /// The one answer of an item; nothing when there is none, which is reported when there are
    /// several.
    [[nodiscard]] std::optional<JsonCursor> answerCoding(const JsonCursor& item) {
        if (!item.has("answer")) {
            return std::nullopt;
        }
        const std::vector<JsonCursor> answers = item.list("answer");
        if (answers.size() != 1) {
            item.find("answer")->report("wrong-count", "one answer");
            return std::nullopt;
        }
        refuseModifiers(answers.front());
        readItems(answers.front());
        return answers.front().require("valueCoding");
    }

    [[nodiscard]] static std::optional<NoAnswer> noAnswer(const JsonCursor& coding) {
        const auto system = coding.find("system");
        if (!system || system->value() != json(std::string(NoAnswerSystem))) {
            return std::nullopt;
        }
        const auto code = coding.find("code");
        for (const NoAnswer why : {NoAnswer::NotSure, NoAnswer::RatherNotSay, NoAnswer::Skipped}) {
            if (code && code->value() == json(noAnswerCode(why))) {
                return why;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] static std::optional<int> codeAmong(const JsonCursor& coding,
                                                      const Variable& variable) {
        const auto code = coding.require("code");
        const auto place =
            code ? code->oneOf(variable.values, "a value of " + variable.id, "unknown-value")
                 : std::nullopt;
        return place ? std::optional(static_cast<int>(*place)) : std::nullopt;
    }

    void readVoice(const JsonCursor& item) {
        const auto coding = answerCoding(item);
        const auto code = coding ? coding->require("code") : std::nullopt;
        const auto place =
            code ? code->oneOf({"self", "relative", "counselor"}, "a voice", "unknown-word")
                 : std::nullopt;
        m_case.voice = place ? static_cast<Voice>(*place) : m_case.voice;
    }

    void readImportance(const JsonCursor& item, const std::string& criterion) {
        if (std::ranges::find(m_criteria, criterion) == m_criteria.end()) {
            item.find("linkId")->report("unknown-criterion", "a criterion",
                                        nearestWord(criterion, m_criteria));
            return;
        }
        const auto coding = answerCoding(item);
        const auto code = coding ? coding->require("code") : std::nullopt;
        const auto word =
            code ? code->oneOf(importanceWords(), "how much it matters", "unknown-word")
                 : std::nullopt;
        if (word) {
            m_case.importance.insert_or_assign(criterion, importanceWeight(*word));
        }
    }

    const Questionnaire& m_questionnaire;
    std::vector<std::string> m_criteria;
    std::vector<std::string> m_links;
    std::set<std::string> m_seen;
    Case m_case;
};

bool isResponse(const JsonCursor& cursor) {
    const auto type = cursor.find("resourceType");
    return type && type->value() == json("QuestionnaireResponse");
}

/// The answered forms of a bundle.
std::vector<JsonCursor> responsesIn(const JsonCursor& bundle) {
    std::vector<JsonCursor> found;
    for (const JsonCursor& entry : bundle.list("entry")) {
        const auto resource = entry.find("resource");
        if (resource && isResponse(*resource)) {
            found.push_back(*resource);
        }
    }
    return found;
}

} // namespace

bool isFhirResource(const json& document) {
    return document.is_object() && document.contains("resourceType");
}

Case readFhirResponse(const JsonCursor& cursor, const Questionnaire& questionnaire,
                      const RuleBase& rules) {
    if (isResponse(cursor)) {
        return ResponseReader(questionnaire, rules).read(cursor);
    }
    const auto type = cursor.require("resourceType");
    if (!type || type->value() != json("Bundle")) {
        if (type) {
            type->report("unknown-resource", "QuestionnaireResponse, or a Bundle with one");
        }
        return {};
    }
    const std::vector<JsonCursor> responses = responsesIn(cursor);
    if (responses.size() != 1) {
        cursor.report("wrong-count", "one QuestionnaireResponse among the entries");
        return {};
    }
    return ResponseReader(questionnaire, rules).read(responses.front());
}

} // namespace waymark
