// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/build/known.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark::build {

namespace {

/// The records of a list; none, without a report, where there is no list. The readers report that.
std::vector<JsonCursor> quietList(const JsonCursor& file, const char* key) {
    const auto list = file.find(key);
    return list && list->value().is_array() ? list->items() : std::vector<JsonCursor>();
}

/// An option's file is called like its id and stands in the head of the comparison.
void openOptions(Folder& folder, const std::string& language, Files& files) {
    const auto head = files.comparison ? files.comparison->require("options") : std::nullopt;
    const Words ordered = head ? head->texts() : Words();
    for (const std::string& id : ordered) {
        auto file = folder.openIn(language, "options/" + id + ".json", "waymark-option/1");
        if (!file) {
            continue;
        }
        if (const auto stated = file->require("id"); stated && stated->asText() != id) {
            stated->report("wrong-id", "the name of the file", id);
        }
        files.options.push_back(*file);
    }
    for (const std::string& name : head ? folder.optionFiles() : Words()) {
        if (std::ranges::find(ordered, name) == ordered.end()) {
            const std::string file = folder.shownName("catalogue/options/" + name + ".json");
            folder.errors().push_back({"unknown-option", file, "", '"' + name + '"',
                                       "an id that stands in \"options\" of comparison.json", ""});
        }
    }
}

void gatherOptions(const Files& files, Known& known) {
    std::vector<JsonCursor> records = files.options;
    const std::vector<JsonCursor> kinds = quietList(*files.kinds, "options");
    records.insert(records.end(), kinds.begin(), kinds.end());
    known.options = newIds(records, "id");
    for (const JsonCursor& record : records) {
        if (record.has("id") && record.has("kind")) {
            known.optionsOfKind[record.text("kind")].push_back(record.text("id"));
        }
    }
}

void gatherEvidence(const Files& files, Known& known) {
    const std::vector<JsonCursor> records = quietList(*files.evidence, "evidence");
    known.evidence = newIds(records, "id");
    for (const JsonCursor& record : records) {
        if (const auto rates = record.find("rates"); rates && rates->value().is_array()) {
            known.rates[record.textOr("id", "")] = static_cast<int>(rates->value().size());
        }
    }
}

void gatherVariables(const Files& files, Known& known) {
    for (const JsonCursor& variable : quietList(*files.questionnaire, "variables")) {
        const std::string id = variable.textOr("id", "");
        if (variable.textOr("change", "") == "can-be-arranged") {
            known.arrangeable.push_back(id);
        }
        if (const auto values = variable.find("values"); values && id == "cover") {
            known.payers = values->texts();
        }
    }
}

} // namespace

Files openFiles(Folder& folder, const std::string& language) {
    const auto open = [&](const char* name, const char* format) {
        return folder.openIn(language, name, format);
    };
    Files files;
    files.meta = open("meta.json", "waymark-catalogue-meta/1");
    files.sources = open("sources.json", "waymark-sources/1");
    files.evidence = open("evidence.json", "waymark-evidence/1");
    files.kinds = open("kinds.json", "waymark-kinds/1");
    files.comparison = open("comparison.json", "waymark-comparison/1");
    files.lineups = open("lineups.json", "waymark-lineups/1");
    files.helplines = open("helplines.json", "waymark-helplines/1");
    files.learn = open("learn.json", "waymark-learn/1");
    files.glossary = open("glossary.json", "waymark-glossary/1");
    files.arrange = open("arrange.json", "waymark-arrange/1");
    files.redFlags = open("red-flags.json", "waymark-red-flags/1");
    files.questionnaire = folder.open("questionnaire.json", "waymark-questionnaire/1");
    files.decisions = folder.open("rules/decisions.json", "waymark-decisions/1");
    openOptions(folder, language, files);
    return files;
}

Known gatherKnown(const Files& files) {
    Known known;
    known.sources = newIds(quietList(*files.sources, "sources"), "id");
    known.regions = newIds(quietList(*files.helplines, "regions"), "id");
    gatherOptions(files, known);
    gatherEvidence(files, known);
    gatherVariables(files, known);
    return known;
}

void checkDecisions(const Files& files, const Known& known) {
    const auto named = [&](const JsonCursor& cursor, const std::string& kind) {
        const auto options = known.optionsOfKind.find(kind);
        static_cast<void>(cursor.oneOf(
            options == known.optionsOfKind.end() ? Words() : options->second,
            "an option of the kind \"" + kind + "\" in the catalogue", "unknown-option"));
    };
    for (const JsonCursor& decision : quietList(*files.decisions, "decisions")) {
        const auto alternatives = decision.find("alternatives");
        for (const JsonCursor& alternative :
             alternatives ? alternatives->items() : std::vector<JsonCursor>()) {
            named(alternative, decision.textOr("id", ""));
        }
        if (const auto baseline = decision.find("baseline")) {
            named(*baseline, "baseline");
        }
    }
}

} // namespace waymark::build
