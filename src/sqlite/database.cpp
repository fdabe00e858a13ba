// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "sqlite/database.h"

#include <sqlite3.h>

namespace waymark {

namespace {

void check(int code, sqlite3* connection) {
    if (code != SQLITE_OK) {
        throw DatabaseError(sqlite3_errmsg(connection), code);
    }
}

/// A path as part of a file: URI, where these three letters have a meaning of their own.
std::string escaped(const std::string& path) {
    std::string text;
    for (const char c : path) {
        text += c == '?' ? "%3f" : c == '#' ? "%23" : c == '%' ? "%25" : std::string(1, c);
    }
    return text;
}

} // namespace

bool DatabaseError::isFull() const {
    return (m_code & 0xff) == SQLITE_FULL;
}

Statement::Statement(sqlite3* connection, std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(connection, sql.data(), static_cast<int>(sql.size()), &statement,
                             nullptr),
          connection);
    m_statement.reset(statement);
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement& Statement::bind(int place, std::string_view text) {
    check(sqlite3_bind_text(m_statement.get(), place, text.data(), static_cast<int>(text.size()),
                            SQLITE_TRANSIENT),
          sqlite3_db_handle(m_statement.get()));
    return *this;
}

Statement& Statement::bind(int place, std::int64_t number) {
    check(sqlite3_bind_int64(m_statement.get(), place, number),
          sqlite3_db_handle(m_statement.get()));
    return *this;
}

Statement& Statement::bindReal(int place, double number) {
    check(sqlite3_bind_double(m_statement.get(), place, number),
          sqlite3_db_handle(m_statement.get()));
    return *this;
}

Statement& Statement::bindNull(int place) {
    check(sqlite3_bind_null(m_statement.get(), place), sqlite3_db_handle(m_statement.get()));
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        throw DatabaseError(sqlite3_errmsg(sqlite3_db_handle(m_statement.get())), code);
    }
    return code == SQLITE_ROW;
}

void Statement::reset() {
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

std::string Statement::text(int column) const {
    const unsigned char* bytes = sqlite3_column_text(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    // SQLite hands out text as unsigned bytes; a std::string holds the same bytes as char.
    return bytes == nullptr
               ? std::string()
               : std::string(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::int64_t Statement::number(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement.get(), column);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

Database Database::open(const std::string& name, int flags) {
    sqlite3* connection = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &connection, flags, nullptr);
    // SQLite gives a connection even when opening failed, to ask it why; it has to be closed all
    // the same.
    Database database(connection);
    check(code, connection);
    sqlite3_extended_result_codes(connection, 1);
    return database;
}

Database Database::openReadOnly(const std::filesystem::path& path) {
    return open("file:" + escaped(path.string()) + "?immutable=1&mode=ro",
                SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX);
}

Database Database::create(const std::filesystem::path& path) {
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    return open(path.string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Database Database::openToWrite(const std::filesystem::path& path) {
    return open(path.string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX);
}

void Database::Close::operator()(sqlite3* connection) const {
    sqlite3_close(connection);
}

void Database::run(const std::string& sql) const {
    check(sqlite3_exec(m_connection.get(), sql.c_str(), nullptr, nullptr, nullptr),
          m_connection.get());
}

} // namespace waymark
