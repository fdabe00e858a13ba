// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/knowledge_check.h"

#include "check/text_keys.h"
#include "formats/nearest_word.h"
#include "wording/insight_words.h"
#include "wording/moved_words.h"
#include "wording/pathway_words.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

void checkSources(const Knowledge& knowledge, const Rule& rule, DataErrors& errors) {
    for (std::size_t i = 0; i < rule.sources.size(); ++i) {
        if (std::ranges::find(knowledge.sources, rule.sources[i]) == knowledge.sources.end()) {
            errors.push_back({"unknown-source", rule.file,
                              rule.pointer + "/sources/" + std::to_string(i),
                              '"' + rule.sources[i] + '"', "an id of catalogue/sources.json",
                              nearestWord(rule.sources[i], knowledge.sources)});
        }
    }
}

void checkTexts(const Knowledge& knowledge, DataErrors& errors) {
    for (const NeededText& needed : neededTexts(knowledge.questionnaire, knowledge.rules)) {
        if (!knowledge.texts.has(needed.key)) {
            errors.push_back({"missing-text", needed.file, needed.pointer, "",
                              "a text with the key \"" + needed.key + '"', ""});
        }
    }
}

void checkInsightTexts(const Knowledge& knowledge, DataErrors& errors) {
    for (const std::vector<std::string>& keys :
         {pathwayTextKeys(), insightTextKeys(), movedTextKeys()}) {
        for (const std::string& key : keys) {
            if (!knowledge.texts.has(key)) {
                errors.push_back({"missing-text", "data/text", "", "",
                                  "a text with the key \"" + key + '"', ""});
            }
        }
    }
}

/// What can be arranged is offered to people, so the catalogue has to say how.
void checkArrange(const Knowledge& knowledge, DataErrors& errors) {
    const Questionnaire& questionnaire = knowledge.questionnaire;
    for (VariableIndex index = 0; index < questionnaire.askedCount(); ++index) {
        const Variable& variable = questionnaire.variables[index];
        if (variable.change == Change::CanBeArranged && !knowledge.arrange.contains(variable.id)) {
            errors.push_back({"missing-arrange-entry", "data/catalogue/arrange.json", "/entries",
                              "", "an entry that says how to arrange \"" + variable.id + '"', ""});
        }
    }
}

std::set<VariableIndex> countedVariables(const Questionnaire& questionnaire) {
    std::set<VariableIndex> counted;
    for (const Derivation& derivation : questionnaire.derivations) {
        if (const auto* count = std::get_if<CountBands>(&derivation.rule)) {
            for (const CountBands::Item& item : count->items) {
                counted.insert(item.variable);
            }
        }
    }
    return counted;
}

/// Bands are exact because nothing but the count reads what it counts.
void checkCounted(const Knowledge& knowledge, DataErrors& errors) {
    const std::set<VariableIndex> counted = countedVariables(knowledge.questionnaire);
    for (const Rule& rule : knowledge.rules.rules) {
        for (const VariableIndex index : variablesRead(rule.when)) {
            if (counted.contains(index)) {
                errors.push_back({"counted-variable", rule.file, rule.pointer + "/when",
                                  '"' + knowledge.questionnaire.variables[index].id + '"',
                                  "the variable derived from it, which counts it", ""});
            }
        }
    }
}

} // namespace

void checkAcrossFiles(const Knowledge& knowledge, DataErrors& errors) {
    for (const Rule& rule : knowledge.rules.rules) {
        checkSources(knowledge, rule, errors);
    }
    checkTexts(knowledge, errors);
    checkCounted(knowledge, errors);
    checkInsightTexts(knowledge, errors);
    checkArrange(knowledge, errors);
}

} // namespace waymark
