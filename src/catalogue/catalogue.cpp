// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/catalogue.h"

#include "catalogue/columns.h"

namespace waymark {

namespace {

/// The first column of the only row; empty when there is none.
std::string single(const Database& database, std::string_view sql) {
    Statement statement = database.prepare(sql);
    return statement.step() ? statement.text(0) : std::string();
}

void requireVersion(const Database& database, const std::string& name) {
    const std::string version = single(database, "PRAGMA user_version");
    if (version == "0") {
        throw DatabaseError(name + " is no catalogue.");
    }
    if (version != std::to_string(Catalogue::SchemaVersion)) {
        throw DatabaseError(name + " is a catalogue of version " + version +
                            "; this program reads version " +
                            std::to_string(Catalogue::SchemaVersion) + '.');
    }
}

void requireLanguage(const Database& database, const std::string& language,
                     const std::string& name) {
    Statement statement = database.prepare("SELECT 1 FROM language WHERE language = ?");
    if (!statement.bind(1, language).step()) {
        throw DatabaseError(name + " has no texts in the language \"" + language + "\".");
    }
}

/// SQLite finds damage only where it reads, so all of the file is looked through before it is used.
void requireSound(const Database& database, const std::string& name) {
    const std::string verdict = single(database, "PRAGMA quick_check(1)");
    if (verdict != "ok") {
        throw DatabaseError(name + " is damaged: " + verdict + '.');
    }
}

Database opened(const std::filesystem::path& path, const std::string& language) {
    const std::string name = path.string();
    std::error_code failure;
    if (!std::filesystem::is_regular_file(path, failure)) {
        throw DatabaseError("There is no catalogue at " + name + '.');
    }
    // What SQLite itself has to say comes without the file's name.
    std::string trouble;
    try {
        Database database = Database::openReadOnly(path);
        static_cast<void>(single(database, "SELECT count(*) FROM sqlite_master"));
        trouble = " is damaged: ";
        requireVersion(database, name);
        requireSound(database, name);
        requireLanguage(database, language, name);
        return database;
    } catch (const DatabaseError& error) {
        const std::string what = error.what();
        if (what.starts_with(name)) {
            throw;
        }
        throw DatabaseError(name +
                            (trouble.empty() ? " is no catalogue, or a damaged one: " : trouble) +
                            what + '.');
    }
}

Source sourceFrom(const Statement& row) {
    Source source;
    source.id = row.text(0);
    source.organisationOrAuthors = row.text(1);
    source.title = row.text(2);
    source.year = optionalNumber(row, 3);
    source.kind = row.text(4);
    source.address = row.text(5);
    source.status = row.text(6);
    source.checked = row.text(7);
    source.validUntil = row.text(8);
    source.part = row.text(9);
    return source;
}

constexpr const char* SourceColumns =
    "SELECT s.source, organisation_or_authors, title, year, kind, address, status, checked,"
    " valid_until, part FROM source s JOIN source_text t ON t.source = s.source"
    " WHERE language = ? ";

} // namespace

Catalogue::Catalogue(const std::filesystem::path& path, std::string language)
    : m_database(opened(path, language))
    , m_language(std::move(language)) {}

std::vector<std::string> Catalogue::settings() const {
    return options("setting");
}

std::vector<std::string> Catalogue::options(std::string_view kind) const {
    Statement statement =
        m_database.prepare("SELECT option FROM option WHERE kind = ? ORDER BY position");
    return rows<std::string>(statement.bind(1, kind),
                             [](const Statement& row) { return row.text(0); });
}

std::string Catalogue::optionName(std::string_view id) const {
    Statement statement = m_database.prepare(
        "SELECT text FROM option_text WHERE option = ? AND field = 'name' AND language = ?");
    return statement.bind(1, id).bind(2, m_language).step() ? statement.text(0) : std::string();
}

std::optional<Source> Catalogue::source(std::string_view id) const {
    Statement statement = m_database.prepare(std::string(SourceColumns) + "AND s.source = ?");
    if (!statement.bind(1, m_language).bind(2, id).step()) {
        return std::nullopt;
    }
    return sourceFrom(statement);
}

std::vector<Source> Catalogue::sources() const {
    Statement statement = m_database.prepare(std::string(SourceColumns) + "ORDER BY s.source");
    return rows<Source>(statement.bind(1, m_language), sourceFrom);
}

std::string Catalogue::meta(std::string_view key) const {
    Statement statement =
        m_database.prepare("SELECT value FROM meta WHERE key = ?1 UNION ALL"
                           " SELECT text FROM meta_text WHERE key = ?1 AND language = ?2");
    return statement.bind(1, key).bind(2, m_language).step() ? statement.text(0) : std::string();
}

std::string Catalogue::contentHash() const {
    return meta("content_hash");
}

} // namespace waymark
