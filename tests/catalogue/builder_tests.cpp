// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue_copy.h"

#include "catalogue/catalogue.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <functional>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

namespace fs = std::filesystem;

/// "code file pointer > nearest word" for the only fault there is; all of them when there are more.
std::string faultAfter(const std::string& file, const std::function<void(json&)>& edit) {
    const Copy copy;
    change(copy.data() / "catalogue" / file, edit);
    std::string said;
    for (const DataError& error : copy.build()) {
        said += (said.empty() ? "" : "\n") + error.code + ' ' + error.file + ' ' + error.pointer +
                (error.suggestion.empty() ? "" : " > " + error.suggestion);
    }
    CHECK_FALSE(fs::exists(copy.out()));
    CHECK_FALSE(fs::exists(copy.out().string() + ".new"));
    return said;
}

constexpr const char* Inpatient = "options/inpatient.json";

} // namespace

TEST_CASE("two buildings of the same files give the same bytes") {
    const Copy one;
    const Copy two;
    REQUIRE(one.build().empty());
    REQUIRE(two.build().empty());
    CHECK(contentOf(one.out()) == contentOf(two.out()));
    CHECK(contentOf(one.out()) == contentOf(findDataFolder().catalogue));
}

TEST_CASE("another content has another hash") {
    const Copy copy;
    change(copy.data() / "catalogue/meta.json",
           [](json& file) { file["meta"]["reviewed_by"] = "Ada"; });
    REQUIRE(copy.build().empty());
    const Catalogue changed(copy.out(), "en");
    CHECK(changed.meta("reviewed_by") == "Ada");
    CHECK(changed.contentHash() != Catalogue(findDataFolder().catalogue, "en").contentHash());
}

TEST_CASE("a file that stands there is left alone when something is wrong") {
    const Copy copy;
    write(copy.out(), "as it was");
    write(copy.data() / "catalogue/meta.json", "{");
    CHECK(copy.build().size() == 1);
    CHECK(contentOf(copy.out()) == "as it was");
}

TEST_CASE("an unknown source is named with the nearest one") {
    CHECK(faultAfter(Inpatient,
                     [](json& file) {
                         file["definition"]["sources"][0] = "asam-levels-levelapp";
                     }) == "unknown-source data/catalogue/options/inpatient.json "
                           "/definition/sources/0 > asam-levels-levelup");
    CHECK(faultAfter(Inpatient, [](json& file) {
              file["benefits"][1]["sources"] = json::array();
          }) == "empty-list data/catalogue/options/inpatient.json /benefits/1/sources");
}

TEST_CASE("a price range upside down") {
    CHECK(faultAfter(Inpatient, [](json& file) { file["cost"][0]["low"] = 900; }) ==
          "wrong-order data/catalogue/options/inpatient.json /cost/0");
}

TEST_CASE("no amount without a word that none is known") {
    CHECK(faultAfter(Inpatient, [](json& file) {
              file["cost"][0]["low"] = file["cost"][0]["typical"] = file["cost"][0]["high"] =
                  nullptr;
          }) == "wrong-certainty data/catalogue/options/inpatient.json /cost/0");
    CHECK(faultAfter(Inpatient, [](json& file) { file["cost"][0].erase("high"); }) ==
          "missing-key data/catalogue/options/inpatient.json /cost/0");
}

TEST_CASE("a statement that is not there") {
    CHECK(faultAfter(Inpatient,
                     [](json& file) { file["evidence"][1]["ids"][0] = "day-rct-seting"; }) ==
          "unknown-evidence data/catalogue/options/inpatient.json /evidence/1/ids/0 > "
          "day-rct-setting");
    CHECK(faultAfter("evidence.json", [](json& file) {
              file["evidence"][0]["option"] = "outpatiant";
          }) == "unknown-option data/catalogue/evidence.json /evidence/0/option > outpatient");
}

TEST_CASE("an outcome about which nothing is said") {
    CHECK(faultAfter(Inpatient, [](json& file) { file["evidence"].erase(0); }) ==
          "missing-entry data/catalogue/options/inpatient.json /evidence");
    CHECK(faultAfter(Inpatient, [](json& file) { file["evidence"][0].erase("ids"); }) ==
          "missing-key data/catalogue/options/inpatient.json /evidence/0");
}

TEST_CASE("a payer, a part of care or a stage left out") {
    for (const char* list : {"coverage", "includes", "expect"}) {
        CHECK(faultAfter(Inpatient, [&](json& file) { file[list].erase(0); }) ==
              std::string("missing-entry data/catalogue/options/inpatient.json /") + list);
    }
}

TEST_CASE("a key that is unknown, one that is missing, one that stands twice") {
    CHECK(faultAfter(Inpatient, [](json& file) { file["definition"]["txt"] = "x"; }) ==
          "unknown-key data/catalogue/options/inpatient.json /definition > text");
    CHECK(faultAfter(Inpatient, [](json& file) { file.erase("supervision"); }) ==
          "missing-key data/catalogue/options/inpatient.json ");
    const Copy copy;
    write(copy.data() / "catalogue/meta.json", R"({"format": 1, "format": 2})");
    const DataErrors errors = copy.build();
    REQUIRE(errors.size() == 1);
    CHECK(errors.front().code == "repeated-key");
    CHECK(errors.front().file == "data/catalogue/meta.json");
}

TEST_CASE("a day that is none") {
    CHECK(faultAfter("sources.json", [](json& file) {
              file["sources"][0]["checked"] = "22 Nov 2026";
          }) == "wrong-date data/catalogue/sources.json /sources/0/checked");
}

TEST_CASE("an empty text") {
    CHECK(faultAfter(Inpatient, [](json& file) { file["hours"]["text"] = " "; }) ==
          "missing-text data/catalogue/options/inpatient.json /hours/text");
}

TEST_CASE("hard parts told in far fewer words than benefits, or far more") {
    CHECK(faultAfter(Inpatient, [](json& file) {
              for (json& part : file["hard_parts"]) {
                  part["what_it_does"] = "Short.";
              }
          }) == "out-of-balance data/catalogue/options/inpatient.json /hard_parts");
    CHECK(faultAfter("kinds.json", [](json& file) {
              file["options"][2]["hard_parts"][0]["title"] =
                  std::string(200, 'a') + " a a a a a a a a a a a a a a a a a a a a a";
          }) == "out-of-balance data/catalogue/kinds.json /options/2/hard_parts");
}

TEST_CASE("an id that stands twice") {
    CHECK(faultAfter("red-flags.json", [](json& file) {
              file["red_flags"][1]["id"] = file["red_flags"][0]["id"];
          }).starts_with("duplicate-id data/catalogue/red-flags.json /red_flags/1/id"));
    CHECK(faultAfter("glossary.json", [](json& file) {
              file["words"][1]["id"] = file["words"][0]["id"];
          }).starts_with("duplicate-id data/catalogue/glossary.json /words/1/id"));
    CHECK(faultAfter("sources.json", [](json& file) {
              file["sources"].push_back(file["sources"][3]);
          }).starts_with("duplicate-id data/catalogue/sources.json /sources/"));
}

TEST_CASE("a rate that cannot be drawn") {
    const auto rates = [](json& file) -> json& {
        for (json& statement : file["evidence"]) {
            if (statement.contains("rates")) {
                return statement["rates"];
            }
        }
        throw std::runtime_error("no rates");
    };
    CHECK(faultAfter("evidence.json", [&](json& file) {
              rates(file)[0]["low"] = 101;
          }).starts_with("wrong-number data/catalogue/evidence.json /evidence/"));
    CHECK(faultAfter("evidence.json", [&](json& file) {
              rates(file)[0]["of"] = 50;
          }).starts_with("wrong-number data/catalogue/evidence.json /evidence/"));
}

TEST_CASE("the comparison has a cell for each option in the same order") {
    CHECK(faultAfter("comparison.json", [](json& file) { file["rows"][0]["cells"].erase(2); }) ==
          "wrong-count data/catalogue/comparison.json /rows/0/cells");
    CHECK(faultAfter("comparison.json", [](json& file) {
              file["rows"][1]["cells"][0]["option"] = "outpatient";
          }) == "wrong-order data/catalogue/comparison.json /rows/1/cells/0/option > inpatient");
}

TEST_CASE("what can be arranged is in the questionnaire, and the other way round") {
    const std::string said =
        faultAfter("arrange.json", [](json& file) { file["entries"][4]["variable"] = "covr"; });
    CHECK(said.starts_with(
        "unknown-variable data/catalogue/arrange.json /entries/4/variable > cover\n"));
    CHECK(said.ends_with("missing-entry data/catalogue/arrange.json /entries"));
}

TEST_CASE("a region without help lines, a line of no region") {
    CHECK(
        faultAfter("helplines.json", [](json& file) {
            file["regions"].push_back({{"id", "france"}, {"name", "France"}, {"emergency", "112"}});
        }) == "missing-entry data/catalogue/helplines.json /helplines");
    CHECK(faultAfter("helplines.json", [](json& file) {
              file["helplines"][1]["region"] = "usa";
          }) == "unknown-region data/catalogue/helplines.json /helplines/1/region > us");
}

TEST_CASE("a statement of deaths out of 100, and another out of 1,000") {
    const auto outOf = [](const char* outcome, int of) {
        return faultAfter("evidence.json", [&](json& file) {
            for (json& statement : file["evidence"]) {
                if (statement["outcome"] == outcome && statement.contains("rates")) {
                    statement["rates"][0]["of"] = of;
                    return;
                }
            }
        });
    };
    CHECK(
        outOf("overdose-and-death", 100).starts_with("wrong-number data/catalogue/evidence.json"));
    CHECK(outOf("use", 1000).starts_with("wrong-number data/catalogue/evidence.json"));
}

TEST_CASE("an outcome that is not summed up, or in a word nobody knows") {
    CHECK(faultAfter(Inpatient, [](json& file) { file["evidence"][0].erase("in_sum"); }) ==
          "missing-key data/catalogue/options/inpatient.json /evidence/0");
    CHECK(faultAfter(Inpatient,
                     [](json& file) { file["evidence"][0]["in_sum"]["certainty"] = "sme"; }) ==
          "unknown-word data/catalogue/options/inpatient.json /evidence/0/in_sum/certainty"
          " > some");
    CHECK(faultAfter("evidence.json", [](json& file) {
              file["evidence"][0]["indirect"] = {"other-drug"};
          }) == "unknown-word data/catalogue/evidence.json /evidence/0/indirect/0 > other-drugs");
}

TEST_CASE("a lineup leaves no option out and counts with rates that are there") {
    CHECK(faultAfter("lineups.json", [](json& file) { file["lineups"][0]["lines"].erase(4); }) ==
          "missing-entry data/catalogue/lineups.json /lineups/0/lines");
    CHECK(faultAfter("lineups.json", [](json& file) {
              file["lineups"][0]["lines"][0]["rate"] = 3;
          }) == "wrong-number data/catalogue/lineups.json /lineups/0/lines/0/rate");
    CHECK(faultAfter("lineups.json", [](json& file) {
              file["lineups"][0]["lines"][4]["evidence"] = "tc-cochrane";
          }) == "missing-key data/catalogue/lineups.json /lineups/0/lines/4");
    CHECK(faultAfter("lineups.json", [](json& file) {
              file["lineups"][0]["lines"][0]["evidence"] = "wakeman-only-agonists";
          }) == "missing-rate data/catalogue/lineups.json /lineups/0/lines/0");
}

TEST_CASE("a kind of care that leaves something unsaid") {
    CHECK(faultAfter("kinds.json", [](json& file) { file["options"][3].erase("supervision"); }) ==
          "missing-key data/catalogue/kinds.json /options/3");
    CHECK(faultAfter("kinds.json", [](json& file) { file["options"][3]["coverage"].erase(1); }) ==
          "missing-entry data/catalogue/kinds.json /options/3/coverage");
    CHECK(faultAfter("kinds.json", [](json& file) { file["options"][3]["expect"].erase(4); }) ==
          "missing-entry data/catalogue/kinds.json /options/3/expect");
}

TEST_CASE("what a decision ranks is an option") {
    const Copy copy;
    change(copy.data() / "rules/decisions.json",
           [](json& file) { file["decisions"][0]["alternatives"][1] = "dual-diagnose"; });
    const DataErrors errors = copy.build();
    REQUIRE(errors.size() == 1);
    CHECK(errors.front().code == "unknown-option");
    CHECK(errors.front().pointer == "/decisions/0/alternatives/1");
    CHECK(errors.front().suggestion == "dual-diagnosis");
}

TEST_CASE("a file of an option that no table shows, and a missing one") {
    const Copy copy;
    fs::rename(copy.data() / "catalogue/options/inpatient.json",
               copy.data() / "catalogue/options/hospital.json");
    std::string codes;
    for (const DataError& error : copy.build()) {
        codes += error.code + ' ';
    }
    CHECK(codes.find("unreadable-file") != std::string::npos);
    CHECK(codes.find("unknown-option") != std::string::npos);
}

TEST_CASE("every fault is told at once") {
    CHECK(faultAfter(Inpatient,
                     [](json& file) {
                         file["place"] = "hotel";
                         file["hours"]["sources"][0] = "nobody-knows-this-source-at-all-really";
                         file["length"]["low_days"] = 20;
                     }) == "unknown-word data/catalogue/options/inpatient.json /place > home\n"
                           "wrong-order data/catalogue/options/inpatient.json /length\n"
                           "unknown-source data/catalogue/options/inpatient.json /hours/sources/0");
}

TEST_CASE("a schema of another version, or one SQLite refuses") {
    const Copy copy;
    const fs::path schema = copy.data() / "catalogue/schema.sql";
    const std::string good = contentOf(schema);
    write(schema, good + "PRAGMA user_version = 9;\n");
    REQUIRE(copy.build().size() == 1);
    CHECK(copy.build().front().code == "wrong-version");
    write(schema, good + "CREATE TABLE (;\n");
    REQUIRE(copy.build().size() == 1);
    CHECK(copy.build().front().code == "refused");
    CHECK_FALSE(fs::exists(copy.out()));
}
