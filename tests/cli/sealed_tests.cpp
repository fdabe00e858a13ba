// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casefile/case_file.h"
#include "casefile/sealed_support.h"
#include "support/catch.h"
#include "support/folders.h"
#include "support/process.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace fs = std::filesystem;

namespace {

/// A folder with a sealed case and the file its passphrase stands in.
struct SealedCase {
    TemporaryFolder folder;
    fs::path file = folder.path() / "notes.wmk";
    fs::path words = folder.path() / "words";

    explicit SealedCase(const std::string& payload = contentOf(goodCase())) {
        write(words, "four small green words\n");
        (void)saveSealed(file, payload, Secret(std::string_view("four small green words")),
                         {cheaply(), nullptr});
    }
};

bool says(const Finished& done, const std::string& part) {
    return done.err.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a sealed case is ranked as the open one is") {
    const SealedCase sealed;
    const Finished open = runCli({"rank", goodCase(), "--json"});
    const Finished done =
        runCli({"rank", sealed.file, "--json", "--passphrase-file", sealed.words});
    REQUIRE(done.code == 0);
    CHECK(done.out == open.out);
}

TEST_CASE("what stands against opening a sealed case is said in a sentence") {
    const SealedCase sealed;
    const Finished none = runCli({"rank", sealed.file});
    CHECK(none.code == 3);
    CHECK(says(none, "[no-passphrase]"));

    write(sealed.words, "five small green words\n");
    const Finished wrong = runCli({"next", sealed.file, "--passphrase-file", sealed.words});
    CHECK(wrong.code == 3);
    CHECK(wrong.out.empty());
    CHECK(says(wrong, "The passphrase does not open this file."));
    CHECK_FALSE(says(wrong, "green"));

    std::string bytes = contentOf(sealed.file);
    bytes[200] ^= 1;
    write(sealed.file, bytes);
    CHECK(says(runCli({"rank", sealed.file, "--passphrase-file", sealed.words}), "[damaged]"));
}

TEST_CASE("a passphrase file that is missing or empty is told as such") {
    const SealedCase sealed;
    CHECK(says(runCli({"rank", sealed.file, "--passphrase-file", "/none"}),
               "[unreadable-passphrase]"));
    write(sealed.words, "\n");
    CHECK(says(runCli({"rank", sealed.file, "--passphrase-file", sealed.words}),
               "[unreadable-passphrase]"));
}

TEST_CASE("a case is sealed and opened again with every key it had") {
    const TemporaryFolder folder;
    const fs::path words = folder.path() / "words";
    const fs::path sealed = folder.path() / "notes.wmk";
    const fs::path plain = folder.path() / "notes.json";
    write(words, "four small green words");
    REQUIRE(
        runCli({"export", goodCase(), "--sealed", sealed, "--new-passphrase-file", words}).code ==
        0);
    CHECK(contentOf(sealed).find("answers") == std::string::npos);
    REQUIRE(runCli({"export", sealed, "--passphrase-file", words, "--plain", plain}).code == 0);
    CHECK(contentOf(plain) == contentOf(goodCase()));
}

TEST_CASE("export is used with one form, and replaces no file of another kind") {
    const TemporaryFolder folder;
    const fs::path photo = folder.path() / "photo";
    write(photo, "GIF89a");
    CHECK(runCli({"export", goodCase()}).code == 2);
    CHECK(runCli({"export", goodCase(), "--sealed", photo}).code == 2);
    CHECK(runCli({"export", goodCase(), "--plain", photo, "--fhir", photo}).code == 2);
    for (const char* form : {"--plain", "--fhir"}) {
        const Finished done = runCli({"export", goodCase(), form, photo});
        CHECK(done.code == 3);
        CHECK(says(done, "[foreign]"));
    }
    CHECK(contentOf(photo) == "GIF89a");
}

TEST_CASE("a case that is written as a FHIR document is ranked alike when it is read back") {
    const TemporaryFolder folder;
    const fs::path document = folder.path() / "document.json";
    REQUIRE(runCli({"export", goodCase(), "--fhir", document}).code == 0);
    CHECK(json::parse(contentOf(document))["type"] == "document");
    const json before = json::parse(runCli({"rank", goodCase(), "--json"}).out);
    const json after = json::parse(runCli({"rank", document, "--json"}).out);
    CHECK(after["ranking"] == before["ranking"]);
    CHECK(after["medication"] == before["medication"]);
}

TEST_CASE("the questions are written as a FHIR form") {
    const Finished done = runCli({"questionnaire"});
    REQUIRE(done.code == 0);
    CHECK(json::parse(done.out)["resourceType"] == "Questionnaire");
}
