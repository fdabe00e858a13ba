// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "sqlite/text_query.h"

#include "sqlite/database.h"
#include "support/catch.h"
#include "support/folders.h"

using namespace waymark;
using namespace waymark::tests;

TEST_CASE("each word that was typed has to begin a word of the text") {
    CHECK(textQuery("metha clinic") == R"("metha"* "clinic"*)");
    CHECK(textQuery("  a, b--c  ") == R"("a"* "b"* "c"*)");
    CHECK(textQuery("cafetería") == R"("cafetería"*)");
}

TEST_CASE("what holds no word asks for nothing") {
    CHECK(textQuery("").empty());
    CHECK(textQuery(" \"*():-^ ").empty());
}

TEST_CASE("only the first 200 bytes are read") {
    CHECK(textQuery(std::string(199, ' ') + "abc") == R"("a"*)");
}

TEST_CASE("signs and words of the query language find what they say") {
    const TemporaryFolder folder;
    const Database database = Database::create(folder.path() / "d.sqlite");
    database.run("CREATE VIRTUAL TABLE words USING fts5(word);"
                 "INSERT INTO words VALUES ('near the OR room'), ('NOT here'), ('a \"quote\"')");
    const auto found = [&database](std::string_view typed) {
        Statement count = database.prepare("SELECT count(*) FROM words WHERE words MATCH ?");
        count.bind(1, textQuery(typed)).step();
        return count.number(0);
    };
    CHECK(found("NEAR(the OR") == 1);
    CHECK(found("NOT") == 1);
    CHECK(found("\"quo\" OR here") == 0);
    CHECK(found("word:a") == 0);
    CHECK(found("her* -") == 1);
}
