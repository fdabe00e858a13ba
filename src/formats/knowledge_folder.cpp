// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/knowledge_folder.h"

#include "check/text_keys.h"
#include "formats/content_hash.h"
#include "formats/decisions_json.h"
#include "formats/invariants_json.h"
#include "formats/json_file.h"
#include "formats/nearest_word.h"
#include "formats/pathway_json.h"
#include "formats/plan_json.h"
#include "formats/questionnaire_json.h"
#include "formats/rules_json.h"
#include "formats/texts_json.h"
#include "wording/insight_words.h"
#include "wording/pathway_words.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <set>

namespace waymark {

namespace {

namespace fs = std::filesystem;

/// Reads one file and hands it on; its name in messages is relative to the folder's parent.
class FolderReader {
public:
    FolderReader(fs::path folder, DataErrors& errors)
        : m_folder(std::move(folder))
        , m_errors(errors) {}

    void read(const fs::path& path, const std::string& format,
              const std::function<void(const JsonCursor&)>& use, ContentHash* hash = nullptr) {
        const auto bytes = readFile(path, m_errors);
        if (!bytes) {
            return;
        }
        const std::string name =
            (m_folder.filename() / fs::relative(path, m_folder)).generic_string();
        const auto parsed = parseJson(*bytes, name, m_errors);
        if (!parsed) {
            return;
        }
        if (hash != nullptr) {
            hash->add(*bytes);
        }
        const JsonCursor cursor(*parsed, name, m_errors);
        const auto stated = cursor.require("format");
        if (stated && stated->asText() == format) {
            use(cursor);
        } else if (stated) {
            stated->report("wrong-version", '"' + format + '"', format);
        }
    }

    /// Every .json file below a subfolder, in the order of their names.
    [[nodiscard]] std::vector<fs::path> filesBelow(const fs::path& subfolder) const {
        std::vector<fs::path> files;
        std::error_code failure;
        for (const auto& entry : fs::recursive_directory_iterator(m_folder / subfolder, failure)) {
            if (entry.is_regular_file() && entry.path().extension() == ".json") {
                files.push_back(entry.path());
            }
        }
        std::ranges::sort(files);
        return files;
    }

private:
    fs::path m_folder;
    DataErrors& m_errors;
};

/// Rule files are those in a folder of their own below rules/; beside them stand decisions and
/// invariants.
bool isRuleFile(const fs::path& path, const fs::path& folder) {
    return path.parent_path() != folder / "rules";
}

void readSources(Knowledge& knowledge, const JsonCursor& cursor) {
    for (const JsonCursor& item : cursor.list("sources")) {
        knowledge.sources.push_back(item.text("id"));
    }
}

void readPlan(FolderReader& reader, const fs::path& folder, Knowledge& knowledge) {
    const PlanReferences known{knowledge.questionnaire.variables, knowledge.rules};
    reader.read(folder / "plan" / "plan.json", "waymark-plan/1",
                [&](const JsonCursor& cursor) { readPlanOrder(cursor, known, knowledge.plan); });
    reader.read(folder / "plan" / "plain-words.json", "waymark-plain-words/1",
                [&](const JsonCursor& cursor) { readPlainWords(cursor, knowledge.plainWords); });
    for (const fs::path& path : reader.filesBelow(fs::path("plan") / "tasks")) {
        reader.read(path, "waymark-plan-task/1",
                    [&](const JsonCursor& cursor) { readPlanTask(cursor, known, knowledge.plan); });
    }
}

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
    for (const std::vector<std::string>& keys : {pathwayTextKeys(), insightTextKeys()}) {
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

/// The language texts are written in first.
constexpr const char* SourceLanguage = "en";

Texts readLanguage(FolderReader& reader, const std::string& language, TextPlaces* places) {
    Texts texts;
    for (const fs::path& path : reader.filesBelow(fs::path("text") / language)) {
        reader.read(path, "waymark-texts/1",
                    [&](const JsonCursor& cursor) { readTexts(cursor, language, texts, places); });
    }
    return texts;
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

/// The order of files and of rules in them is nobody's concern: rules stand by id from here on.
void sortRules(RuleBase& rules) {
    std::ranges::sort(rules.rules, {}, &Rule::id);
}

} // namespace

Knowledge loadKnowledge(const fs::path& given, const std::string& language) {
    // "data/" and "data" are one folder, and messages name it the same.
    const fs::path folder = given.has_filename() ? given : given.parent_path();
    Knowledge knowledge;
    DataErrors errors;
    ContentHash hash;
    FolderReader reader(folder, errors);
    reader.read(
        folder / "questionnaire.json", "waymark-questionnaire/1",
        [&](const JsonCursor& cursor) { knowledge.questionnaire = readQuestionnaire(cursor); },
        &hash);
    reader.read(
        folder / "rules" / "decisions.json", "waymark-decisions/1",
        [&](const JsonCursor& cursor) { knowledge.rules.decisions = readDecisions(cursor); },
        &hash);
    for (const fs::path& path : reader.filesBelow("rules")) {
        if (isRuleFile(path, folder)) {
            reader.read(
                path, "waymark-rules/1",
                [&](const JsonCursor& cursor) {
                    readRules(cursor, knowledge.questionnaire.variables, knowledge.rules);
                },
                &hash);
        }
    }
    reader.read(folder / "rules" / "invariants.json", "waymark-invariants/1",
                [&](const JsonCursor& cursor) {
                    knowledge.invariants =
                        readInvariants(cursor, knowledge.questionnaire, knowledge.rules);
                });
    knowledge.texts = readLanguage(reader, language, &knowledge.textPlaces);
    if (language != SourceLanguage && !knowledge.texts.all().empty()) {
        knowledge.texts.addMissing(readLanguage(reader, SourceLanguage, nullptr));
    }
    reader.read(folder / "catalogue" / "sources.json", "waymark-sources/1",
                [&](const JsonCursor& cursor) { readSources(knowledge, cursor); });
    reader.read(folder / "catalogue" / "arrange.json", "waymark-arrange/1",
                [&](const JsonCursor& cursor) {
                    for (const JsonCursor& entry : cursor.list("entries")) {
                        knowledge.arrange.insert(entry.text("variable"));
                    }
                });
    reader.read(
        folder / "rules" / "pathway.json", "waymark-pathway/1",
        [&](const JsonCursor& cursor) {
            knowledge.pathway = readPathwayPlan(cursor, knowledge.rules, knowledge.sources);
        },
        &hash);
    readPlan(reader, folder, knowledge);
    for (const Rule& rule : knowledge.rules.rules) {
        checkSources(knowledge, rule, errors);
    }
    checkTexts(knowledge, errors);
    checkCounted(knowledge, errors);
    checkInsightTexts(knowledge, errors);
    checkArrange(knowledge, errors);
    checkPlan(knowledge.plan, knowledge.texts, knowledge.sources, errors);
    if (!errors.empty()) {
        throw BadData(std::move(errors));
    }
    sortRules(knowledge.rules);
    knowledge.rulesHash = hash.digits();
    return knowledge;
}

} // namespace waymark
