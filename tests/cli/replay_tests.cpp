// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casebook/casebook.h"
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

/// A case as it was kept by these very rules; an edit makes it one of another day.
json keptCase() {
    const json good = json::parse(contentOf(goodCase()));
    const TemporaryFolder folder;
    json given = good;
    given["result"] = {{"versions", {{"app", "0"}, {"rules", "other"}, {"catalogue", "other"}}},
                       {"questions", json::array()},
                       {"stops", json::array()},
                       {"certainty", "open"},
                       {"standings", json::array()}};
    write(folder.path() / "case.json", given.dump());
    const Finished done = runCli({"replay", folder.path() / "case.json", "--json"});
    REQUIRE(done.code == 0);
    given["result"] = json::parse(done.out)["now"];
    return given;
}

json replayed(const json& document) {
    const TemporaryFolder folder;
    write(folder.path() / "case.json", document.dump());
    const Finished done = runCli({"replay", folder.path() / "case.json", "--json"});
    REQUIRE(done.code == 0);
    return json::parse(done.out);
}

} // namespace

TEST_CASE("a case replayed by its own rules is alike") {
    const json same = replayed(keptCase());
    CHECK(same["alike"] == true);
    CHECK(same["same_rules"] == true);
    CHECK(same["then"] == same["now"]);
}

TEST_CASE("a case of other rules says what differs, in words and for programs") {
    json old = keptCase();
    old["result"]["versions"]["rules"] = "0123456789abcdef";
    std::swap(old["result"]["standings"][0], old["result"]["standings"][5]);
    old["result"]["standings"][0]["rank"] = 1;
    old["result"]["standings"][5]["rank"] = 6;
    const std::string first = old["result"]["standings"][5]["option"];
    old["result"]["standings"][5]["reasons"].push_back({{"rule", "gone-rule"}, {"share", "2"}});
    old["answers"]["old-question"] = "yes";
    const json differs = replayed(old);
    CHECK(differs["same_rules"] == false);
    CHECK(differs["same_order"] == false);
    CHECK(differs["moved"].size() == 2);
    CHECK(differs["left_out"][0] == "old-question = yes");
    bool isNamed = false;
    for (const json& reason : differs["reasons"]) {
        isNamed = isNamed || (reason["rule"] == "gone-rule" && reason["change"] == "gone" &&
                              reason["option"] == first);
    }
    CHECK(isNamed);
    const TemporaryFolder folder;
    write(folder.path() / "case.json", old.dump());
    const Finished text = runCli({"replay", folder.path() / "case.json"});
    CHECK(text.code == 0);
    CHECK(text.out.find("The rules are not the same as on that day. Then: 0123456789ab.") !=
          std::string::npos);
    CHECK(text.out.find("The order is not the same now.") != std::string::npos);
    CHECK(text.out.find("old-question = yes") != std::string::npos);
}

TEST_CASE("a case that was kept without a result is told as such") {
    const Finished done = runCli({"replay", goodCase()});
    CHECK(done.code == 3);
    CHECK(done.err.find("[missing-key]") != std::string::npos);
    CHECK(runCli({"replay", "/none"}).code == 3);
    CHECK(runCli({"replay"}).code == 2);
}

TEST_CASE("a case of a casebook is replayed and its trail written with the book's passphrase") {
    const TemporaryFolder folder;
    const fs::path book = folder.path() / "work";
    const fs::path words = folder.path() / "words";
    write(words, "four small green words\n");
    const json versions{{"app", "0.1"}, {"rules", "r"}, {"catalogue", "c"}};
    const json record{{"waymark_record", 1},
                      {"label", "A-7"},
                      {"notes", "a secret note"},
                      {"judgements", json::array()},
                      {"audit",
                       {{{"when", "2026-11-26T10:00:00Z"},
                         {"who", "R. T."},
                         {"act", "moved"},
                         {"option", "inpatient"},
                         {"from", 2},
                         {"to", 1},
                         {"reason", "A bed is free."},
                         {"engine_order", {"outpatient", "inpatient"}},
                         {"versions", versions}}}},
                      {"case", keptCase()}};
    {
        Casebook made =
            Casebook::create(book, Secret(std::string_view("four small green words")), cheaply());
        (void)made.keep(record.dump());
    }
    const std::string file = book / "notes-0001.wmk";
    const Finished audit = runCli({"audit", file, "--passphrase-file", words});
    REQUIRE(audit.code == 0);
    CHECK(audit.out.find("A-7") != std::string::npos);
    CHECK(audit.out.find("A bed is free.") != std::string::npos);
    CHECK(audit.out.find("secret") == std::string::npos);
    const json same =
        json::parse(runCli({"replay", file, "--passphrase-file", words, "--json"}).out);
    CHECK(same["alike"] == true);
    const json trail =
        json::parse(runCli({"audit", file, "--passphrase-file", words, "--json"}).out);
    CHECK(trail["entries"][0]["who"] == "R. T.");
}
