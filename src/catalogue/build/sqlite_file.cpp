// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/build/sqlite_file.h"

#include "catalogue/catalogue.h"

namespace waymark::build {

namespace {

void bind(Statement& statement, int place, const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) {
        statement.bind(place, *text);
    } else if (const auto* number = std::get_if<std::int64_t>(&value)) {
        statement.bind(place, *number);
    } else {
        statement.bindNull(place);
    }
}

void insert(const Database& database, const Row& row) {
    std::string places;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        places += i == 0 ? "?" : ", ?";
    }
    Statement statement = database.prepare("INSERT INTO " + row.into + " VALUES (" + places + ')');
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        bind(statement, static_cast<int>(i) + 1, row.values[i]);
    }
    statement.step();
}

void insertAll(const Database& database, const std::vector<Row>& rows, DataErrors& errors) {
    for (const Row& row : rows) {
        try {
            insert(database, row);
        } catch (const DatabaseError& error) {
            errors.push_back(
                {"refused", row.file, row.pointer, error.what(), "what schema.sql allows", ""});
        }
    }
}

/// Each row a check of SQLite gives, except the "ok".
void check(const Database& database, const std::string& pragma, DataErrors& errors) {
    Statement row = database.prepare("PRAGMA " + pragma);
    while (row.step()) {
        if (row.text(0) != "ok") {
            errors.push_back({"refused", "schema.sql", "", row.text(0), "a sound " + pragma, ""});
        }
    }
}

void checkVersion(const Database& database, DataErrors& errors) {
    Statement version = database.prepare("PRAGMA user_version");
    version.step();
    if (version.number(0) != Catalogue::SchemaVersion) {
        errors.push_back({"wrong-version", "schema.sql", "", "user_version " + version.text(0),
                          "user_version " + std::to_string(Catalogue::SchemaVersion), ""});
    }
}

} // namespace

void writeSqlite(const std::filesystem::path& path, const std::string& schema,
                 const std::vector<Row>& rows, DataErrors& errors) {
    try {
        const Database database = Database::create(path);
        database.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
        database.run(schema);
        // Rows of different files refer to each other, so references are looked at when all are in.
        database.run("PRAGMA foreign_keys = OFF; BEGIN;");
        insertAll(database, rows, errors);
        database.run("INSERT INTO search SELECT kind, id, language, title, text FROM readable;"
                     "INSERT INTO search(search) VALUES ('optimize'); COMMIT; VACUUM;");
        check(database, "foreign_key_check", errors);
        check(database, "integrity_check", errors);
        checkVersion(database, errors);
    } catch (const DatabaseError& error) {
        errors.push_back(
            {"refused", "schema.sql", "", error.what(), "SQL that SQLite accepts", ""});
    }
}

} // namespace waymark::build
