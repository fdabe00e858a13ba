// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/fhir_questionnaire.h"

#include "support/catch.h"
#include "support/random_sketch.h"
#include "support/real_data.h"

#include <nlohmann/json.hpp>

#include <map>
#include <set>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

json formOf(const Questionnaire& questionnaire, const RuleBase& rules, const Texts& texts) {
    return writeFhirQuestionnaire(questionnaire, rules, {texts, Voice::Self, "en", "v1"});
}

const json& realForm() {
    static const json form =
        formOf(realEngine().questionnaire(), realEngine().rules(), realTexts());
    return form;
}

/// What FHIR R4 says about enableWhen, and nothing of how this program thinks: an item is enabled
/// when its parent is and its conditions hold; an item that is not enabled has no answer.
class FormReading {
public:
    FormReading(const json& form, std::map<std::string, json> answers)
        : m_answers(std::move(answers)) {
        place(form["item"], "");
    }

    [[nodiscard]] bool isEnabled(const std::string& link) const {
        const auto found = m_places.find(link);
        if (found == m_places.end()) {
            return false;
        }
        const auto& [item, parent] = found->second;
        return (parent.empty() || isEnabled(parent)) && holds(*item);
    }

private:
    void place(const json& items, const std::string& parent) {
        for (const json& item : items) {
            const auto link = item["linkId"].get<std::string>();
            m_places[link] = {&item, parent};
            if (item.contains("item")) {
                place(item["item"], link);
            }
        }
    }

    [[nodiscard]] bool holds(const json& item) const {
        if (!item.contains("enableWhen")) {
            return true;
        }
        const bool needsAll = item["enableBehavior"] == "all";
        for (const json& condition : item["enableWhen"]) {
            if (holdsOne(condition) != needsAll) {
                return !needsAll;
            }
        }
        return needsAll;
    }

    [[nodiscard]] bool holdsOne(const json& condition) const {
        const auto question = condition["question"].get<std::string>();
        const auto answer = m_answers.find(question);
        const bool isThere = answer != m_answers.end() && isEnabled(question);
        if (condition["operator"] == "exists") {
            return condition["answerBoolean"] == isThere;
        }
        REQUIRE(condition["operator"] == "=");
        return isThere && answer->second["system"] == condition["answerCoding"]["system"] &&
               answer->second["code"] == condition["answerCoding"]["code"];
    }

    std::map<std::string, json> m_answers;
    std::map<std::string, std::pair<const json*, std::string>> m_places;
};

/// Answers of one value or none, as a form can hold them; the same for us and for FHIR.
struct Filled {
    Answers ours;
    std::map<std::string, json> theirs;
};

Filled fill(Random& random, const Questionnaire& questionnaire) {
    const char* const none[] = {"asked-unknown", "asked-declined", "unknown"};
    Filled filled;
    for (VariableIndex index = 0; index < questionnaire.askedCount(); ++index) {
        const Variable& variable = questionnaire.variables[index];
        const int pick = random.below(5);
        if (pick == 0) {
            const int why = random.below(3);
            filled.ours.give(index, static_cast<NoAnswer>(why));
            filled.theirs[variable.id] = {
                {"system", "http://terminology.hl7.org/CodeSystem/data-absent-reason"},
                {"code", none[why]}};
        } else if (pick > 1) {
            const int value = random.below(static_cast<int>(variable.values.size()));
            filled.ours.give(index, ValueSet::single(value));
            filled.theirs[variable.id] = {
                {"system", "urn:waymark:values:" + variable.id},
                {"code", variable.values[static_cast<std::size_t>(value)]}};
        }
    }
    return filled;
}

/// How many questions are enabled in the form and not asked here, or the other way round.
int differences(const Questionnaire& questionnaire, const json& form, Random& random) {
    const Filled filled = fill(random, questionnaire);
    const FormReading reading(form, filled.theirs);
    const KnowledgeState state = questionnaire.stateFrom(filled.ours);
    int count = 0;
    for (VariableIndex index = 0; index < questionnaire.askedCount(); ++index) {
        const bool isAsked = questionnaire.isAsked(index, state) != Truth::False;
        count += isAsked == reading.isEnabled(questionnaire.variables[index].id) ? 0 : 1;
    }
    return count;
}

void putOnPages(Sketch& sketch) {
    sketch.questionnaire.sections = {"all"};
    for (VariableIndex index = 0; index < sketch.questionnaire.askedCount(); ++index) {
        const std::string id = sketch.questionnaire.variables[index].id;
        sketch.onPage(id, "all", id);
    }
}

void collect(const json& items, std::vector<const json*>& all) {
    for (const json& item : items) {
        all.push_back(&item);
        if (item.contains("item")) {
            collect(item["item"], all);
        }
    }
}

} // namespace

TEST_CASE("a question is enabled in the form exactly when it is asked: real questions") {
    Random random(41);
    int count = 0;
    for (int i = 0; i < 300; ++i) {
        count += differences(realEngine().questionnaire(), realForm(), random);
    }
    CHECK(count == 0);
}

TEST_CASE("a question is enabled in the form exactly when it is asked: any skip logic") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        Sketch sketch = randomSketch(seed);
        putOnPages(sketch);
        const json form = formOf(sketch.questionnaire, sketch.rules, Texts());
        Random random(seed + 1000);
        for (int i = 0; i < 20; ++i) {
            CAPTURE(seed, form.dump());
            REQUIRE(differences(sketch.questionnaire, form, random) == 0);
        }
    }
}

TEST_CASE("an evaluator that is wrong about skip logic would be noticed") {
    json form = realForm();
    for (json& section : form["item"]) {
        for (json& item : section["item"]) {
            item.erase("enableWhen");
        }
    }
    Random random(41);
    int count = 0;
    for (int i = 0; i < 20; ++i) {
        count += differences(realEngine().questionnaire(), form, random);
    }
    CHECK(count > 0);
}

TEST_CASE("every question that is asked stands in the form once, with all its values") {
    std::vector<const json*> items;
    collect(realForm()["item"], items);
    std::map<std::string, const json*> byLink;
    for (const json* item : items) {
        CHECK(byLink.emplace((*item)["linkId"].get<std::string>(), item).second);
    }
    const Questionnaire& questionnaire = realEngine().questionnaire();
    for (VariableIndex index = 0; index < questionnaire.askedCount(); ++index) {
        const Variable& variable = questionnaire.variables[index];
        CAPTURE(variable.id);
        REQUIRE(byLink.contains(variable.id));
        CHECK((*byLink[variable.id])["answerOption"].size() == variable.values.size() + 3);
    }
}

TEST_CASE("the form keeps to the structure of FHIR R4") {
    CHECK(realForm()["status"] == "draft");
    std::vector<const json*> items;
    collect(realForm()["item"], items);
    std::set<std::string> links;
    for (const json* item : items) {
        links.insert((*item)["linkId"].get<std::string>());
    }
    for (const json* item : items) {
        CAPTURE(item->dump());
        const bool isGroup = (*item)["type"] == "group";
        // que-1: groups have items; que-9, que-10 and que-6: only questions have options.
        CHECK(isGroup == item->contains("item"));
        CHECK(isGroup != item->contains("answerOption"));
        for (const json& condition : item->value("enableWhen", json::array())) {
            CHECK(links.contains(condition["question"].get<std::string>()));
        }
        // que-12: with two conditions there is a word on how they go together.
        CHECK(item->contains("enableWhen") == item->contains("enableBehavior"));
        if (item->contains("text")) {
            // No text is missing.
            CHECK((*item)["text"].get<std::string>().find('<') == std::string::npos);
        }
    }
}
