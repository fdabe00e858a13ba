// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace waymark {

/// What SQLite had to say when it could not do something.
class DatabaseError : public std::runtime_error {
public:
    explicit DatabaseError(const std::string& what, int code = 0)
        : std::runtime_error(what)
        , m_code(code) {}

    /// There was no room left on the disk.
    [[nodiscard]] bool isFull() const;

private:
    int m_code;
};

/// A prepared statement: bind by place from 1, step, read columns from 0. It belongs to one
/// Database.
class Statement {
public:
    Statement(sqlite3* connection, std::string_view sql);

    Statement& bind(int place, std::string_view text);
    Statement& bind(int place, std::int64_t number);
    Statement& bindReal(int place, double number);
    Statement& bindNull(int place);

    /// The next row; false after the last. Throws DatabaseError.
    bool step();
    /// Ready to bind and step again.
    void reset();

    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// One open SQLite file.
class Database {
public:
    /// A file that is only read and that nobody changes while it is open. Throws DatabaseError.
    [[nodiscard]] static Database openReadOnly(const std::filesystem::path& path);
    /// A new file; one that is there is replaced. Throws DatabaseError.
    [[nodiscard]] static Database create(const std::filesystem::path& path);
    /// A file that is there and may be empty. Throws DatabaseError.
    [[nodiscard]] static Database openToWrite(const std::filesystem::path& path);

    [[nodiscard]] Statement prepare(std::string_view sql) const {
        return {m_connection.get(), sql};
    }
    /// Runs statements that give no rows.
    void run(const std::string& sql) const;

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    explicit Database(sqlite3* connection)
        : m_connection(connection) {}
    [[nodiscard]] static Database open(const std::string& name, int flags);

    std::unique_ptr<sqlite3, Close> m_connection;
};

} // namespace waymark
