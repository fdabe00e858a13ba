// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/catch.h"
#include "support/folders.h"
#include "support/process.h"
#include "support/sanitizers.h"

#include <nlohmann/json.hpp>

using namespace waymark::tests;
using nlohmann::json;

namespace {

constexpr const char* List = "name1,city,state,zip,phone,service_code_info\n"
                             "Oak House,Boston,MA,2118,555-0100,SA * RES * BU * MD\n"
                             "Elm Clinic,Boston,MA,02118,555-0101,SA * OP * OTP BU\n"
                             "Ash Center,Worcester,MA,01608,555-0102,SA * OP\n";
constexpr const char* Centers = "Zip,Lat,Lon\n02118,42.3380,-71.0700\n01608,42.2625,-71.8002\n";

/// A folder with a list and ZIP centers in it, and where the directory is to be kept.
struct Files {
    TemporaryFolder folder;
    std::string list = folder.path() / "list_2021.csv";
    std::string centers = folder.path() / "centers.csv";
    std::string kept = folder.path() / "kept" / "places.sqlite";

    Files() {
        write(list, List);
        write(centers, Centers);
    }
    [[nodiscard]] Finished import() const {
        return runCli({"places", "import", list, "--zip-centers", centers, "--to", kept, "--json"});
    }
};

} // namespace

TEST_CASE("places are imported, and the report says what was put right") {
    const Files files;
    const Finished done = files.import();
    REQUIRE(done.code == 0);
    const json report = json::parse(done.out);
    CHECK(report["waymark_places_import"] == 1);
    CHECK(report["places"] == 3);
    CHECK(report["year"] == 2021);
    CHECK(report["file"] == files.kept);
    CHECK(std::ranges::any_of(report["notes"], [](const json& note) {
        return note["code"] == "zip-zeros-put-back" && note["count"] == 1 &&
               !note["text"].get<std::string>().starts_with('<');
    }));
}

TEST_CASE("places are found by distance and by what they offer") {
    const Files files;
    REQUIRE(files.import().code == 0);
    const Finished done = runCli({"places", "search", "--from", files.kept, "--near", "02118",
                                  "--within", "50", "--setting", "outpatient", "--json"});
    REQUIRE(done.code == 0);
    const json found = json::parse(done.out);
    CHECK(found["waymark_places"] == 1);
    CHECK(found["near"] == "known");
    CHECK(found["total"] == 2);
    CHECK(found["places"][0]["name"] == "Elm Clinic");
    CHECK(found["places"][0]["year"] == 2021);
    CHECK(found["places"][1]["miles"].get<double>() > 30);
    const Finished text = runCli({"places", "search", "--from", files.kept, "--text", "oak"});
    CHECK(text.code == 0);
    CHECK(text.out.find("Oak House") != std::string::npos);
    CHECK(text.out.find("Listed in 2021. Call first") != std::string::npos);
    CHECK(text.out.find("Elm Clinic") == std::string::npos);
}

TEST_CASE("nothing near is an answer with the next place outside") {
    const Files files;
    REQUIRE(files.import().code == 0);
    const Finished done = runCli({"places", "search", "--from", files.kept, "--near", "01608",
                                  "--within", "5", "--medicine", "methadone"});
    CHECK(done.code == 0);
    CHECK(done.out.find("No place that fits is within 5 miles") != std::string::npos);
    CHECK(done.out.find("Elm Clinic") != std::string::npos);
}

TEST_CASE("the directory is kept in the folder for data when nothing else is said, and removed") {
    const Files files;
    const std::string home = "XDG_DATA_HOME=" + (files.folder.path() / "data").string();
    const auto kept = files.folder.path() / "data" / "waymark" / "places.sqlite";
    CHECK(runCli(Start{{"places", "import", files.list}, "", {home}}).code == 0);
    CHECK(std::filesystem::exists(kept));
    CHECK(runCli(Start{{"places", "search"}, "", {home}}).code == 0);
    CHECK(runCli(Start{{"places", "remove"}, "", {home}}).code == 0);
    CHECK_FALSE(std::filesystem::exists(kept));
    const Finished gone = runCli(Start{{"places", "search"}, "", {home}});
    CHECK(gone.code == 3);
    CHECK(gone.err.find("[no-directory]") != std::string::npos);
}

TEST_CASE("what cannot be done ends with the exit code of its kind") {
    const Files files;
    REQUIRE(files.import().code == 0);
    CHECK(runCli({"places"}).code == 2);
    CHECK(runCli({"places", "search", "--within", "5"}).code == 2);
    const Finished word = runCli({"places", "search", "--setting", "outpatent"});
    CHECK(word.code == 2);
    CHECK(word.err.find("outpatient") != std::string::npos);
    const Finished zip = runCli({"places", "search", "--from", files.kept, "--near", "Boston"});
    CHECK(zip.code == 3);
    const Finished bad = runCli({"places", "import", files.centers, "--to", files.kept});
    CHECK(bad.code == 3);
    CHECK(bad.err.find("[missing-columns]") != std::string::npos);
    const Finished closed = runCli({"places", "import", files.list, "--to", files.list + "/x/y"});
    CHECK(closed.code == 4);
    CHECK(closed.err.find("[cannot-write]") != std::string::npos);
}

TEST_CASE("a list that is far too long is refused, and needs little memory until then") {
    const Files files;
    std::string text = "name1,city,state,zip,phone,service_code_info\n";
    for (int i = 0; i < 200'001; ++i) {
        text += "Oak " + std::to_string(i) + ",Boston,MA,02118,1,SA\n";
    }
    write(files.list, text);
    const Finished many = files.import();
    CHECK(many.code == 3);
    CHECK(many.err.find("[too-many-rows]") != std::string::npos);
    if constexpr (!IsSanitized) {
        CHECK(many.megabytes < 100);
    }
}
