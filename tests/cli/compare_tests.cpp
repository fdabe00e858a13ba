// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/catch.h"
#include "support/folders.h"
#include "support/process.h"

#include <nlohmann/json.hpp>

using namespace waymark::tests;
using nlohmann::json;

namespace {

constexpr const char* Person =
    R"({"waymark_case": 1, "voice": "self", "language": "en",
        "answers": {"alcohol": "none-or-light", "age": "26-59", "overdose-signs-now": "no"}})";
constexpr const char* Mother =
    R"({"waymark_case": 1, "voice": "relative", "language": "en",
        "answers": {"alcohol": "daily-with-shakes", "age": "26-59", "overdose-signs-now": "yes"}})";

} // namespace

TEST_CASE("compare sets two cases side by side, safety first") {
    const TemporaryFolder folder;
    const std::string person = folder.path() / "a.json";
    const std::string mother = folder.path() / "b.json";
    write(person, Person);
    write(mother, Mother);
    const Finished done = runCli({"compare", person, mother, "--json"});
    REQUIRE(done.code == 0);
    const json compared = json::parse(done.out);
    CHECK(compared["waymark_compare"] == 1);
    CHECK(compared["alike"] == 1);
    CHECK(compared["differences"][0]["variable"] == "overdose-signs-now");
    CHECK(compared["differences"][0]["changes"][0] == "stops");
    CHECK(compared["differences"][0]["disagrees"] == true);
    const Finished text = runCli({"compare", person, mother});
    CHECK(text.code == 0);
    CHECK(text.out.find("This changes a safety step.") != std::string::npos);
    CHECK(text.out.find('<') == std::string::npos);
}

TEST_CASE("compare takes a case with itself as no difference, and refuses what is no case") {
    const TemporaryFolder folder;
    const std::string person = folder.path() / "a.json";
    write(person, Person);
    const json same = json::parse(runCli({"compare", person, person, "--json"}).out);
    CHECK(same["differences"].empty());
    CHECK(same["same_first_place"] == true);
    CHECK(runCli({"compare", person}).code == 2);
    CHECK(runCli({"compare", person, person + ".none"}).code == 3);
    write(folder.path() / "bad.json", R"({"waymark_case": 1, "answers": {"alcohol": "some"}})");
    CHECK(runCli({"compare", person, folder.path() / "bad.json"}).code == 3);
}
