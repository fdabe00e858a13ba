// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/directory_writer.h"

#include "places/states.h"
#include "texts/joined.h"

namespace waymark {

namespace {

/// What a search looks through stands apart from the long lists of codes, and in the order of
/// names.
constexpr const char* Schema = R"(
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE code (code TEXT NOT NULL, category TEXT NOT NULL, category_name TEXT NOT NULL,
    name TEXT NOT NULL, PRIMARY KEY (code, category)) WITHOUT ROWID;
CREATE TABLE zip_center (zip TEXT PRIMARY KEY, latitude REAL NOT NULL, longitude REAL NOT NULL)
    WITHOUT ROWID;
CREATE TABLE place (place INTEGER PRIMARY KEY, name TEXT NOT NULL, unit TEXT NOT NULL,
    street TEXT NOT NULL, city TEXT NOT NULL, state TEXT NOT NULL, zip TEXT NOT NULL,
    phone TEXT NOT NULL, intakes TEXT NOT NULL, facts INTEGER NOT NULL);
CREATE TABLE without_center (place INTEGER PRIMARY KEY, facts INTEGER NOT NULL);
CREATE TABLE services (place INTEGER PRIMARY KEY, services TEXT NOT NULL);
CREATE VIRTUAL TABLE place_text USING fts5(name, unit, street, city, state, zip, content='',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3 4');
CREATE VIRTUAL TABLE place_area USING rtree(place, south, north, west, east,
    +latitude REAL, +longitude REAL, +facts INTEGER);
)";

} // namespace

Database DirectoryWriter::prepared(const std::filesystem::path& file) {
    Database database = Database::openToWrite(file);
    // A failed import throws the whole file away, so SQLite need not be able to take steps back.
    database.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096;"
                 "PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY;"
                 "PRAGMA application_id = " +
                 std::to_string(ApplicationId) + ';' +
                 "PRAGMA user_version = " + std::to_string(SchemaVersion) + "; BEGIN;");
    database.run(Schema);
    return database;
}

DirectoryWriter::DirectoryWriter(const std::filesystem::path& file)
    : m_database(prepared(file))
    , m_code(m_database.prepare("INSERT OR IGNORE INTO code VALUES (?, ?, ?, ?)"))
    , m_zip(m_database.prepare("INSERT OR REPLACE INTO zip_center VALUES (?, ?, ?)"))
    , m_place(m_database.prepare("INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_noCenter(m_database.prepare("INSERT INTO without_center VALUES (?, ?)"))
    , m_services(m_database.prepare("INSERT INTO services VALUES (?, ?)"))
    , m_text(
          m_database.prepare("INSERT INTO place_text (rowid, name, unit, street, city, state, zip)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?)"))
    , m_area(m_database.prepare("INSERT INTO place_area VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {}

void DirectoryWriter::addCode(const ServiceCode& code) {
    m_code.bind(1, code.code).bind(2, code.category).bind(3, code.categoryName).bind(4, code.name);
    m_code.step();
    m_code.reset();
}

void DirectoryWriter::addZipCenter(std::string_view zip, Point center) {
    m_zip.bind(1, zip).bindReal(2, center.latitude).bindReal(3, center.longitude).step();
    m_zip.reset();
}

void DirectoryWriter::addPlace(const Place& place, std::optional<Point> center) {
    const auto facts = static_cast<std::int64_t>(place.facts.bits());
    m_place.bind(1, ++m_id).bind(2, place.name).bind(3, place.unit).bind(4, place.street);
    m_place.bind(5, place.city).bind(6, place.state).bind(7, place.zip).bind(8, place.phone);
    m_place.bind(9, joined(place.intakePhones, "\n")).bind(10, facts).step();
    m_place.reset();
    m_services.bind(1, m_id).bind(2, place.services).step();
    m_services.reset();
    const std::string state = place.state + ' ' + std::string(stateName(place.state));
    m_text.bind(1, m_id).bind(2, place.name).bind(3, place.unit).bind(4, place.street);
    m_text.bind(5, place.city).bind(6, state).bind(7, place.zip).step();
    m_text.reset();
    if (!center) {
        m_noCenter.bind(1, m_id).bind(2, facts).step();
        m_noCenter.reset();
    } else {
        const auto [latitude, longitude] = *center;
        m_area.bind(1, m_id).bindReal(2, latitude).bindReal(3, latitude).bindReal(4, longitude);
        m_area.bindReal(5, longitude).bindReal(6, latitude).bindReal(7, longitude).bind(8, facts);
        m_area.step();
        m_area.reset();
    }
}

void DirectoryWriter::setMeta(std::string_view key, std::string_view value) {
    m_database.prepare("INSERT INTO meta VALUES (?, ?)").bind(1, key).bind(2, value).step();
}

void DirectoryWriter::finish() {
    m_database.run("CREATE INDEX place_by_name ON place (name COLLATE NOCASE, unit, place, facts);"
                   "INSERT INTO place_text(place_text) VALUES ('optimize'); ANALYZE; COMMIT;");
}

} // namespace waymark
