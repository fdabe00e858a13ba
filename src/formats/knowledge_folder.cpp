// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/knowledge_folder.h"

#include "formats/decisions_json.h"
#include "formats/folder_reader.h"
#include "formats/invariants_json.h"
#include "formats/knowledge_check.h"
#include "formats/pathway_json.h"
#include "formats/plan_json.h"
#include "formats/questionnaire_json.h"
#include "formats/rules_json.h"
#include "formats/texts_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark {

namespace {

namespace fs = std::filesystem;

/// Rule files are those in a folder of their own below rules/; beside them stand decisions and
/// invariants.
bool isRuleFile(const fs::path& path, const fs::path& folder) {
    return path.parent_path() != folder / "rules";
}

void readRuleBase(FolderReader& reader, Knowledge& knowledge, ContentHash& hash) {
    const fs::path& folder = reader.folder();
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
}

/// What the rules and the plan may name of the catalogue.
void readCatalogueNames(FolderReader& reader, Knowledge& knowledge) {
    const fs::path folder = reader.folder() / "catalogue";
    reader.read(folder / "sources.json", "waymark-sources/1", [&](const JsonCursor& cursor) {
        for (const JsonCursor& item : cursor.list("sources")) {
            knowledge.sources.push_back(item.text("id"));
        }
    });
    reader.read(folder / "arrange.json", "waymark-arrange/1", [&](const JsonCursor& cursor) {
        for (const JsonCursor& entry : cursor.list("entries")) {
            knowledge.arrange.insert(entry.text("variable"));
        }
    });
}

void readPathway(FolderReader& reader, Knowledge& knowledge, ContentHash& hash) {
    reader.read(
        reader.folder() / "rules" / "pathway.json", "waymark-pathway/1",
        [&](const JsonCursor& cursor) {
            knowledge.pathway = readPathwayPlan(cursor, knowledge.rules, knowledge.sources);
        },
        &hash);
}

/// The language texts are written in first.
constexpr const char* SourceLanguage = "en";

/// The words that plain paper does without are other ones in each language.
fs::path plainWordsFile(const fs::path& folder, const std::string& language) {
    const fs::path own = folder / language / "plain-words.json";
    std::error_code failure;
    return language != SourceLanguage && fs::exists(own, failure) ? own
                                                                  : folder / "plain-words.json";
}

void readPlan(FolderReader& reader, const std::string& language, Knowledge& knowledge) {
    const fs::path folder = reader.folder() / "plan";
    const PlanReferences known{knowledge.questionnaire.variables, knowledge.rules};
    reader.read(folder / "plan.json", "waymark-plan/1",
                [&](const JsonCursor& cursor) { readPlanOrder(cursor, known, knowledge.plan); });
    reader.read(plainWordsFile(folder, language), "waymark-plain-words/1",
                [&](const JsonCursor& cursor) { readPlainWords(cursor, knowledge.plainWords); });
    for (const fs::path& path : reader.filesBelow(fs::path("plan") / "tasks")) {
        reader.read(path, "waymark-plan-task/1",
                    [&](const JsonCursor& cursor) { readPlanTask(cursor, known, knowledge.plan); });
    }
}

Texts readLanguage(FolderReader& reader, const std::string& language, TextPlaces* places) {
    Texts texts;
    for (const fs::path& path : reader.filesBelow(fs::path("text") / language)) {
        reader.read(path, "waymark-texts/1",
                    [&](const JsonCursor& cursor) { readTexts(cursor, language, texts, places); });
    }
    return texts;
}

/// In the language asked for; what it lacks is said in the one texts are written in first.
void readAllTexts(FolderReader& reader, const std::string& language, Knowledge& knowledge) {
    knowledge.texts = readLanguage(reader, language, &knowledge.textPlaces);
    if (language != SourceLanguage && !knowledge.texts.all().empty()) {
        knowledge.texts.addMissing(readLanguage(reader, SourceLanguage, nullptr));
    }
}

} // namespace

Knowledge loadKnowledge(const fs::path& given, const std::string& language) {
    Knowledge knowledge;
    DataErrors errors;
    ContentHash hash;
    // "data/" and "data" are one folder, and messages name it the same.
    FolderReader reader(given.has_filename() ? given : given.parent_path(), errors);
    readRuleBase(reader, knowledge, hash);
    readAllTexts(reader, language, knowledge);
    readCatalogueNames(reader, knowledge);
    readPathway(reader, knowledge, hash);
    readPlan(reader, language, knowledge);
    checkAcrossFiles(knowledge, errors);
    checkPlan(knowledge.plan, knowledge.texts, knowledge.sources, errors);
    if (!errors.empty()) {
        throw BadData(std::move(errors));
    }
    // The order of files and of rules in them is nobody's concern: rules stand by id from here on.
    std::ranges::sort(knowledge.rules.rules, {}, &Rule::id);
    knowledge.rulesHash = hash.digits();
    return knowledge;
}

} // namespace waymark
