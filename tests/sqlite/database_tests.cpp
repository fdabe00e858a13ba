// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "sqlite/database.h"

#include "support/catch.h"
#include "support/folders.h"

using namespace waymark;
using namespace waymark::tests;

TEST_CASE("what was written is read back") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "a # strange? name%20.sqlite";
    {
        const Database database = Database::create(path);
        database.run("CREATE TABLE facts (word TEXT, whole INTEGER, part REAL, note TEXT)");
        Statement insert = database.prepare("INSERT INTO facts VALUES (?, ?, ?, ?)");
        insert.bind(1, "it's; \xc3\xa4").bind(2, INT64_MAX).bindReal(3, 0.5).bindNull(4).step();
        insert.reset();
        insert.bind(1, std::string_view("a\0b", 3)).bind(2, -1).bindReal(3, 0).bind(4, "").step();
    }
    const Database database = Database::openReadOnly(path);
    Statement select = database.prepare("SELECT * FROM facts ORDER BY rowid");
    REQUIRE(select.step());
    CHECK(select.text(0) == "it's; \xc3\xa4");
    CHECK(select.number(1) == INT64_MAX);
    CHECK(select.real(2) == 0.5);
    CHECK(select.isNull(3));
    CHECK(select.text(3).empty());
    REQUIRE(select.step());
    CHECK(select.text(0) == std::string("a\0b", 3));
    CHECK_FALSE(select.isNull(3));
    CHECK_FALSE(select.step());
}

TEST_CASE("a statement can run again after a reset, with nothing left from before") {
    const TemporaryFolder folder;
    const Database database = Database::create(folder.path() / "d.sqlite");
    Statement select = database.prepare("SELECT ?");
    select.bind(1, "x");
    REQUIRE(select.step());
    select.reset();
    REQUIRE(select.step());
    CHECK(select.isNull(0));
}

TEST_CASE("creating replaces what was there") {
    const TemporaryFolder folder;
    Database::create(folder.path() / "d.sqlite").run("CREATE TABLE one (a)");
    const Database second = Database::create(folder.path() / "d.sqlite");
    CHECK_THROWS_AS(second.prepare("SELECT * FROM one"), DatabaseError);
}

TEST_CASE("a file that is opened to be read cannot be changed") {
    const TemporaryFolder folder;
    Database::create(folder.path() / "d.sqlite").run("CREATE TABLE one (a)");
    const Database database = Database::openReadOnly(folder.path() / "d.sqlite");
    CHECK_THROWS_AS(database.run("INSERT INTO one VALUES (1)"), DatabaseError);
}

TEST_CASE("what goes wrong is said in SQLite's words") {
    const TemporaryFolder folder;
    CHECK_THROWS_AS(Database::openReadOnly(folder.path() / "none.sqlite"), DatabaseError);
    CHECK_THROWS_AS(Database::create(folder.path() / "none" / "d.sqlite"), DatabaseError);
    const Database database = Database::create(folder.path() / "d.sqlite");
    CHECK_THROWS_AS(database.run("CREATE TABEL one (a)"), DatabaseError);
    CHECK_THROWS_AS(database.prepare("SELECT nothing"), DatabaseError);
    CHECK_THROWS_AS(database.prepare("SELECT ?").bind(2, "x"), DatabaseError);
}
