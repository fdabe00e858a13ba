// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/build/build_catalogue.h"

#include "catalogue/build/known.h"
#include "catalogue/build/sqlite_file.h"
#include "catalogue/build/words.h"

#include <fstream>

namespace waymark {

namespace {

using namespace waymark::build;

/// A file in another language than "meta.json" has strayed in.
void checkLanguage(const JsonCursor& file, const std::string& language) {
    if (const auto stated = file.require("language"); stated && stated->asText() != language) {
        stated->report("wrong-language", '"' + language + '"', language);
    }
}

void readOptions(const Files& files, Content& content) {
    int position = 0;
    for (const JsonCursor& option : files.options) {
        checkLanguage(option, content.language);
        const bool isBaseline = option.textOr("kind", "") == "baseline";
        readSetting(option, isBaseline ? 0 : position++, content);
    }
    checkLanguage(*files.kinds, content.language);
    files.kinds->allowOnly({"format", "language", "options"});
    std::map<std::string, int> positions;
    for (const JsonCursor& kind : records(*files.kinds, "options")) {
        readKind(kind, positions[kind.textOr("kind", "")]++, content);
    }
}

struct FileReader {
    const std::optional<JsonCursor>& file;
    void (*read)(const JsonCursor&, Content&);
    bool hasLanguage = true;
};

void readAll(const Files& files, Content& content) {
    const FileReader readers[] = {
        {files.meta, readMeta},
        {files.sources, readSources, false},
        {files.evidence, readEvidence},
        {files.helplines, readHelplines, false},
        {files.comparison, readComparison},
        {files.lineups, readLineups},
        {files.learn, readLearn},
        {files.glossary, readGlossary},
        {files.arrange, readArrange},
        {files.redFlags, readRedFlags},
    };
    content.rows.add(*files.meta, "language(language)", {content.language});
    for (const FileReader& reader : readers) {
        reader.read(*reader.file, content);
        if (reader.hasLanguage) {
            checkLanguage(*reader.file, content.language);
        }
    }
    readOptions(files, content);
}

void throwIfAny(DataErrors& errors) {
    if (!errors.empty()) {
        throw BadData(std::move(errors));
    }
}

/// The rows of the files as they stand, then those of each other language, which are words alone.
std::vector<Row> rowsOf(Folder& folder) {
    const Files files = openFiles(folder);
    // Half of what the other files say would look wrong beside a file that could not be read.
    throwIfAny(folder.errors());
    Content content;
    content.known = gatherKnown(files);
    content.language = files.meta->text("language");
    readAll(files, content);
    checkDecisions(files, content.known);
    throwIfAny(folder.errors());
    content.rows.add(*files.meta, "meta(key, value)", {"content_hash", Null});
    for (const std::string& language : folder.languages()) {
        const Files translated = openFiles(folder, language);
        throwIfAny(folder.errors());
        content.language = language;
        content.rows.restart(RowsTaken::WordsAlone);
        readAll(translated, content);
        throwIfAny(folder.errors());
    }
    return content.rows.all();
}

/// Only known once every file was opened.
void fillHash(std::vector<Row>& rows, const std::string& hash) {
    for (Row& row : rows) {
        if (row.into.starts_with("meta(") && isNull(row.values[1])) {
            row.values[1] = hash;
        }
    }
}

} // namespace

void buildCatalogue(const std::filesystem::path& data, const std::filesystem::path& out) {
    DataErrors errors;
    Folder folder(data, errors);
    std::vector<Row> rows = rowsOf(folder);
    fillHash(rows, folder.contentHash());

    const std::filesystem::path unfinished = out.string() + ".new";
    writeSqlite(unfinished, folder.schema(), rows, errors);
    std::error_code failure;
    if (errors.empty()) {
        std::filesystem::rename(unfinished, out, failure);
    }
    if (failure) {
        errors.push_back({"unwritable-file", out.string(), "", failure.message(), "a file", ""});
    }
    if (!errors.empty()) {
        std::filesystem::remove(unfinished, failure);
    }
    throwIfAny(errors);
}

void writeWords(const std::filesystem::path& data, const std::filesystem::path& out,
                const std::string& language) {
    DataErrors errors;
    Folder folder(data, errors);
    const Files files = openFiles(folder);
    throwIfAny(errors);
    for (const auto& [name, document] : folder.opened()) {
        nlohmann::json words = wordsOf(document, name);
        words["language"] = language;
        const std::filesystem::path path = out / name;
        std::error_code failure;
        std::filesystem::create_directories(path.parent_path(), failure);
        std::ofstream file(path);
        file << words.dump(1) << '\n';
        if (!file.flush()) {
            errors.push_back({"unwritable-file", path.string(), "", "", "a file", ""});
        }
    }
    throwIfAny(errors);
}

} // namespace waymark
