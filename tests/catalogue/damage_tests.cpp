// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/catalogue.h"

#include "formats/data_folder.h"
#include "support/catch.h"
#include "support/folders.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

namespace fs = std::filesystem;

std::string goodBytes() {
    static const std::string bytes = contentOf(findDataFolder().catalogue);
    return bytes;
}

/// What opening says; empty when it opens.
std::string openingSays(const fs::path& path, const std::string& language = "en") {
    try {
        const Catalogue opened(path, language);
        return {};
    } catch (const DatabaseError& error) {
        return error.what();
    }
}

/// What opening a file with these bytes says, without the file's name.
std::string openingBytesSays(std::string_view bytes) {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "catalogue.sqlite";
    write(path, bytes);
    const std::string said = openingSays(path);
    CHECK(said.starts_with(path.string()));
    return said.substr(std::min(said.size(), path.string().size()));
}

std::string withVersion(int version) {
    std::string bytes = goodBytes();
    constexpr std::size_t UserVersion = 60; // in the header of every SQLite file, four bytes
    bytes.at(UserVersion + 3) = static_cast<char>(version);
    return bytes;
}

/// Uses every part of a file that opened.
void readAll(const Catalogue& catalogue) {
    for (const std::string& id : catalogue.settings()) {
        static_cast<void>(catalogue.option(id));
    }
    static_cast<void>(catalogue.comparison(ComparisonKind::All));
    static_cast<void>(catalogue.learnTopics());
    static_cast<void>(catalogue.sources());
    static_cast<void>(catalogue.search("medicine", 50));
}

} // namespace

TEST_CASE("a missing file, and a folder, are said to be no catalogue") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "catalogue.sqlite";
    CHECK(openingSays(path) == "There is no catalogue at " + path.string() + '.');
    CHECK(openingSays(folder.path()) == "There is no catalogue at " + folder.path().string() + '.');
    CHECK_FALSE(fs::exists(path));
}

TEST_CASE("an empty file is no catalogue") {
    CHECK(openingBytesSays("") == " is no catalogue.");
}

TEST_CASE("a text file is no catalogue") {
    CHECK(openingBytesSays(std::string(4096, 'a')) ==
          " is no catalogue, or a damaged one: file is not a database.");
}

TEST_CASE("a file cut short is damaged, wherever it was cut") {
    for (const std::size_t part : {2U, 3U, 5U, 9U}) {
        INFO(part);
        CHECK(openingBytesSays(std::string_view(goodBytes()).substr(0, goodBytes().size() / part))
                  .find("damaged") != std::string::npos);
    }
}

TEST_CASE("a catalogue of another version says which one") {
    CHECK(openingBytesSays(withVersion(7)) ==
          " is a catalogue of version 7; this program reads version 2.");
}

TEST_CASE("a language without texts is named") {
    CHECK(openingSays(findDataFolder().catalogue, "fr").find("no texts in the language \"fr\"") !=
          std::string::npos);
}

TEST_CASE("a byte that fell over does no worse than an error") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "catalogue.sqlite";
    int refused = 0;
    constexpr std::size_t Steps = 60;
    for (std::size_t i = 0; i < Steps; ++i) {
        std::string bytes = goodBytes();
        char& byte = bytes[(i * 2654435761U) % bytes.size()];
        byte = static_cast<char>(byte ^ 0x55);
        write(path, bytes);
        try {
            readAll(Catalogue(path, "en"));
        } catch (const DatabaseError&) {
            ++refused;
        }
    }
    CHECK(refused < static_cast<int>(Steps));
}

TEST_CASE("nothing can be written") {
    const Database database = Database::openReadOnly(findDataFolder().catalogue);
    CHECK_THROWS_AS(database.run("DELETE FROM source"), DatabaseError);
    CHECK_THROWS_AS(database.run("UPDATE meta SET value = 'x'"), DatabaseError);
    CHECK_THROWS_AS(database.run("CREATE TABLE more (x)"), DatabaseError);
}

TEST_CASE("a name with signs that mean something in an address opens all the same") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "a #1? 100%41.sqlite";
    fs::copy_file(findDataFolder().catalogue, path);
    CHECK(openingSays(path).empty());
}
