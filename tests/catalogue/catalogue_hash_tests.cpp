// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/catalogue_hash.h"

#include "catalogue/database.h"
#include "support/catch.h"
#include "support/folders.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

/// A file with a content hash and enough in it to be cut in half.
std::filesystem::path builtIn(const TemporaryFolder& folder) {
    std::filesystem::path path = folder.path() / "catalogue.sqlite";
    const Database database = Database::create(path);
    database.run(
        "CREATE TABLE meta (key TEXT, value TEXT);"
        "INSERT INTO meta VALUES ('content_hash', '51aa');"
        "CREATE TABLE filler (bytes BLOB); INSERT INTO filler VALUES (randomblob(100000));");
    return path;
}

} // namespace

TEST_CASE("a built catalogue gives the hash it carries") {
    const TemporaryFolder folder;
    CHECK(catalogueHash(builtIn(folder)) == "51aa");
}

TEST_CASE("a missing or damaged catalogue gives no hash and no error") {
    const TemporaryFolder folder;
    CHECK(catalogueHash(folder.path() / "none.sqlite").empty());
    CHECK(catalogueHash(folder.path()).empty());
    const auto path = builtIn(folder);
    const std::string whole = contentOf(path);
    for (const std::size_t kept :
         {std::size_t{0}, std::size_t{50}, std::size_t{1000}, std::size_t{5000}}) {
        CAPTURE(kept);
        write(path, whole.substr(0, kept));
        CHECK(catalogueHash(path).empty());
    }
    write(path, std::string(20000, 'x'));
    CHECK(catalogueHash(path).empty());
}

TEST_CASE("a catalogue without its table of facts gives no hash") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "catalogue.sqlite";
    Database::create(path).run("CREATE TABLE other (key TEXT)");
    CHECK(catalogueHash(path).empty());
}
