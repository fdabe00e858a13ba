// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/fhir_questionnaire.h"

#include "formats/case_json.h"
#include "formats/fhir_condition.h"
#include "formats/fhir_names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace waymark {

namespace {

using nlohmann::json;
using namespace fhir;

constexpr std::array NoAnswers{NoAnswer::NotSure, NoAnswer::RatherNotSay, NoAnswer::Skipped};

class FormWriter {
public:
    FormWriter(const Questionnaire& questionnaire, const FormWords& words)
        : m_questionnaire(questionnaire)
        , m_words(words) {}

    [[nodiscard]] json voice() const {
        json item = choice(std::string(VoiceLink), text("form.voice"));
        for (const Voice each : {Voice::Self, Voice::Relative, Voice::Counselor}) {
            const std::string code = voiceCode(each);
            item["answerOption"].push_back(
                {{"valueCoding", coding(valuesOf(VoiceLink), code, text("form.voice." + code))}});
        }
        return item;
    }

    [[nodiscard]] json sections() const {
        json groups = json::array();
        for (const std::string& section : m_questionnaire.sections) {
            json group = newGroup("section." + section, text("section." + section));
            for (const Page& page : m_questionnaire.pages) {
                if (page.section == section) {
                    addPage(group["item"], page);
                }
            }
            if (!group["item"].empty()) {
                groups.push_back(std::move(group));
            }
        }
        return groups;
    }

    [[nodiscard]] json importance(const RuleBase& rules) const {
        json group = newGroup("importance", text("form.importance"));
        for (const std::string& criterion : criterionIds(rules)) {
            const std::string link = std::string(ImportanceLink) + criterion;
            json item = choice(link, text("criterion." + criterion));
            for (const std::string& word : importanceWords()) {
                item["answerOption"].push_back(
                    {{"valueCoding",
                      coding(valuesOf("importance"), word, text("form.importance." + word))}});
            }
            group["item"].push_back(std::move(item));
        }
        return group;
    }

private:
    [[nodiscard]] std::string text(const std::string& key) const {
        return m_words.texts.text(key, m_words.voice);
    }

    [[nodiscard]] static std::string valuesOf(std::string_view variable) {
        return std::string(Values) + std::string(variable);
    }

    [[nodiscard]] static json newGroup(const std::string& link, const std::string& title) {
        json group{{"linkId", link}, {"type", "group"}, {"item", json::array()}};
        if (!title.empty()) {
            group["text"] = title;
        }
        return group;
    }

    [[nodiscard]] static json choice(const std::string& link, const std::string& title) {
        return {{"linkId", link},    {"type", "choice"}, {"text", title},
                {"required", false}, {"repeats", false}, {"answerOption", json::array()}};
    }

    void addPage(json& list, const Page& page) const {
        const std::string title = text("page." + page.id + ".title");
        if (page.kind == Page::Kind::Choice) {
            addVariable(list, page.variables.front(), title);
            return;
        }
        json group = newGroup("page." + page.id, title);
        for (const VariableIndex variable : page.variables) {
            const std::string& id = m_questionnaire.variables[variable].id;
            addVariable(group["item"], variable, text("variable." + id + ".label"));
        }
        if (!group["item"].empty()) {
            list.push_back(std::move(group));
        }
    }

    void addVariable(json& list, VariableIndex index, const std::string& title) const {
        const std::vector<FormClause> clauses = formCondition(m_questionnaire, index);
        // A clause of nothing never holds: nobody is asked.
        if (std::ranges::none_of(clauses, &FormClause::empty)) {
            const std::string& id = m_questionnaire.variables[index].id;
            list.push_back(enabled(variableItem(index, title), id, clauses));
        }
    }

    [[nodiscard]] json variableItem(VariableIndex index, const std::string& title) const {
        const Variable& variable = m_questionnaire.variables[index];
        json item = choice(variable.id, title);
        for (const std::string& value : variable.values) {
            item["answerOption"].push_back({{"valueCoding", coding(valuesOf(variable.id), value,
                                                                   valueText(variable, value))}});
        }
        for (const NoAnswer why : NoAnswers) {
            item["answerOption"].push_back(
                {{"valueCoding",
                  coding(NoAnswerSystem, noAnswerCode(why), text(noAnswerKey(why)))}});
        }
        return item;
    }

    [[nodiscard]] std::string valueText(const Variable& variable, const std::string& value) const {
        const std::string own =
            m_words.texts.optional("value." + variable.id + '.' + value, m_words.voice);
        return own.empty() ? text("form.value." + value) : own;
    }

    /// An item can say that all or any of its conditions hold. More than one clause takes a group
    /// around it for each.
    [[nodiscard]] json enabled(json item, const std::string& id,
                               const std::vector<FormClause>& clauses) const {
        for (std::size_t i = 0; i < clauses.size(); ++i) {
            if (i > 0) {
                json group = newGroup(id + ".when." + std::to_string(i), "");
                group["item"].push_back(std::move(item));
                item = std::move(group);
            }
            item["enableWhen"] = conditions(clauses[i]);
            item["enableBehavior"] = "any";
        }
        return item;
    }

    [[nodiscard]] json conditions(const FormClause& clause) const {
        json list = json::array();
        for (const FormAtom& atom : clause) {
            const Variable& variable = m_questionnaire.variables[atom.variable];
            forEachValue(atom.values, [&](int value) {
                const std::string& code = variable.values[static_cast<std::size_t>(value)];
                list.push_back(equals(variable.id, valuesOf(variable.id), code));
            });
            for (const NoAnswer why : NoAnswers) {
                list.push_back(equals(variable.id, NoAnswerSystem, noAnswerCode(why)));
            }
            list.push_back(
                {{"question", variable.id}, {"operator", "exists"}, {"answerBoolean", false}});
        }
        return list;
    }

    [[nodiscard]] static json equals(const std::string& question, std::string_view system,
                                     std::string_view code) {
        return {{"question", question},
                {"operator", "="},
                {"answerCoding", {{"system", std::string(system)}, {"code", std::string(code)}}}};
    }

    const Questionnaire& m_questionnaire;
    const FormWords& m_words;
};

} // namespace

json writeFhirQuestionnaire(const Questionnaire& questionnaire, const RuleBase& rules,
                            const FormWords& words) {
    const FormWriter writer(questionnaire, words);
    json items = json::array({writer.voice()});
    for (json& section : writer.sections()) {
        items.push_back(std::move(section));
    }
    items.push_back(writer.importance(rules));
    return {{"resourceType", "Questionnaire"},
            {"language", words.language},
            {"url", std::string(Form)},
            {"version", words.version},
            {"name", "WaymarkQuestionnaire"},
            {"title", words.texts.text("form.title", words.voice)},
            // No clinician has reviewed it.
            {"status", "draft"},
            {"experimental", true},
            {"subjectType", json::array({"Patient"})},
            {"item", std::move(items)}};
}

} // namespace waymark
