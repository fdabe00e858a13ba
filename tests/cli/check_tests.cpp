// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/data_folder.h"
#include "support/catch.h"
#include "support/folders.h"
#include "support/process.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace fs = std::filesystem;

namespace {

json findingsIn(const fs::path& data) {
    const Finished done = runCli({"check", data, "--json"});
    const json report = json::parse(done.out);
    CHECK(done.code == (report["findings"].empty() ? 0 : 1));
    CHECK(report["waymark_check"] == 1);
    return report["findings"];
}

/// What a copy of the project's data has as findings after one thing in it is spoiled, and had not
/// before: "code subject", joined by commas.
std::string newFindings(const std::function<void(const fs::path&)>& spoil) {
    const TemporaryFolder folder;
    const fs::path data = copyOfData(folder);
    const json before = findingsIn(data);
    spoil(data);
    std::string text;
    for (const json& finding : findingsIn(data)) {
        if (std::ranges::find(before, finding) == before.end()) {
            text += (text.empty() ? "" : ", ") + finding["code"].get<std::string>() + ' ' +
                    finding["subject"].get<std::string>();
            CHECK_FALSE(finding["file"].get<std::string>().empty());
            CHECK_FALSE(finding["message"].get<std::string>().empty());
        }
    }
    return text;
}

json& variable(json& questionnaire, const std::string& id) {
    return *std::ranges::find_if(questionnaire["variables"],
                                 [&](const json& one) { return one["id"] == id; });
}

void addText(const fs::path& data, const std::string& key) {
    change(data / "text/en/questionnaire.json",
           [&](json& file) { file["texts"][key] = "Some words."; });
}

constexpr const char* Questions = "questionnaire.json";
constexpr const char* SomeRules = "rules/medication/safety.json";

/// Puts a copy of a weigh rule with this condition beside the others.
void addRule(const fs::path& data, const std::string& id, const json& when) {
    change(data / SomeRules, [&](json& file) {
        json rule = *std::ranges::find_if(file["rules"],
                                          [](const json& one) { return one["kind"] == "weigh"; });
        rule["id"] = id;
        rule["when"] = when;
        file["rules"].push_back(rule);
    });
    addText(data, "rule." + id + ".because");
}

} // namespace

TEST_CASE("the data of the project has no fault, and without a folder it is what is checked") {
    const Finished named = runCli({"check", findDataFolder().knowledge});
    INFO(named.out);
    CHECK(named.code == 0);
    const Finished own = runCli({"check"});
    CHECK(own.code == 0);
    CHECK(own.out == named.out);
}

TEST_CASE("check finds a question that no rule reads") {
    CHECK(newFindings([](const fs::path& data) {
              change(data / Questions, [](json& file) {
                  json weather = variable(file, "age");
                  weather["id"] = "weather";
                  weather["values"] = {"good", "bad"};
                  weather["usual"] = "good";
                  file["variables"].push_back(weather);
                  file["pages"].push_back({{"id", "weather"},
                                           {"section", "about"},
                                           {"kind", "choice"},
                                           {"variables", {"weather"}}});
              });
              for (const char* key :
                   {"page.weather.title", "page.weather.why", "page.weather.short",
                    "variable.weather.short", "value.weather.good", "value.weather.bad"}) {
                  addText(data, key);
              }
          }) == "unread-question weather");
}

TEST_CASE("check finds a safety question that may stay hidden") {
    CHECK(newFindings([](const fs::path& data) {
              change(data / Questions, [](json& file) {
                  variable(file, "psychosis")["ask_when"] = {{"mood-or-trauma", {"yes"}}};
                  variable(file, "psychosis")["otherwise"] = "none";
              });
          }).find("hidden-safety-question psychosis") != std::string::npos);
    CHECK(newFindings([](const fs::path& data) {
              change(data / Questions,
                     [](json& file) { variable(file, "psychosis")["depth"] = "full"; });
          }).find("hidden-safety-question psychosis") != std::string::npos);
}

TEST_CASE("check finds a negation over a question that is seldom asked") {
    const std::string found = newFindings([](const fs::path& data) {
        addRule(data, "no-seizure-yet", {{"not", {{"benzodiazepine-seizure", {"yes"}}}}});
    });
    CHECK(found.find("seldom-asked-negation no-seizure-yet") != std::string::npos);
}

TEST_CASE("check finds a rule that fires in no case, and one that fires in every case") {
    const TemporaryFolder folder;
    const fs::path data = copyOfData(folder);
    addRule(data, "never-met",
            {{"age", {"16-17"}}, {"region", {"other"}}, {"legal", {"in-custody"}}});
    const fs::path cases = folder.path() / "cases";
    fs::create_directories(cases);
    fs::copy_file(goodCase(), cases / "one.json");
    const Finished done = runCli({"check", data, "--cases", cases, "--json"});
    CHECK(done.code == 1);
    const json report = json::parse(done.out);
    const auto has = [&](const std::string& code, const std::string& subject) {
        return std::ranges::any_of(report["findings"], [&](const json& one) {
            return one["code"] == code && (subject.empty() || one["subject"] == subject);
        });
    };
    CHECK(has("fires-in-no-case", "never-met"));
    CHECK(has("fires-in-every-case", ""));
}

TEST_CASE("check reports data that cannot be loaded as findings, each in its place") {
    const std::string found = newFindings([](const fs::path& data) {
        addRule(data, "unknown-word", {{"alcohl", {"daily"}}});
        change(data / "text/en/common.json", [](json& file) {
            file["texts"].begin().value() = {{"self", "a"}};
        });
    });
    CHECK(found.find("unknown-variable unknown-word") != std::string::npos);
    CHECK(found.find("missing-key") != std::string::npos);
}

TEST_CASE("a folder of another name is looked at itself, not the one beside it") {
    const TemporaryFolder folder;
    const fs::path mine = folder.path() / "mine";
    fs::rename(copyOfData(folder), mine);
    fs::create_directories(folder.path() / "data/plan");
    std::ofstream(folder.path() / "data/plan/plan.json") << R"({"id": "a-neighbor"})";
    addRule(mine, "unknown-word", {{"alcohl", {"daily"}}});
    change(mine / "plan/plan.json", [](json& plan) { plan["sections"].clear(); });
    std::string subjects;
    for (const json& finding : findingsIn(mine / "")) {
        subjects += finding["subject"].get<std::string>() + ' ';
    }
    CHECK(subjects.find("unknown-word") != std::string::npos);
    CHECK(subjects.find("a-neighbor") == std::string::npos);
}

TEST_CASE("check of a folder that is not there is a finding") {
    const TemporaryFolder folder;
    CHECK_FALSE(findingsIn(folder.path() / "none").empty());
    const Finished done = runCli({"check", folder.path(), "--cases", folder.path() / "none"});
    CHECK(done.code == 1);
}

TEST_CASE("a case folder that is not there is said, and a name in strange bytes is no harm") {
    const TemporaryFolder folder;
    const Finished cases =
        runCli({"check", copyOfData(folder), "--cases", folder.path() / "none", "--json"});
    CHECK(cases.code == 1);
    CHECK(cases.out.find("unreadable-file") != std::string::npos);
    const Finished strange = runCli({"check", folder.path() / "\xff\xfe", "--json"});
    CHECK(strange.code == 1);
    CHECK_FALSE(json::parse(strange.out)["findings"].empty());
}

TEST_CASE("findings are written for people too, with their place and their number") {
    const TemporaryFolder folder;
    const fs::path data = copyOfData(folder);
    addRule(data, "unknown-word", {{"alcohl", {"daily"}}});
    const Finished done = runCli({"check", data});
    CHECK(done.code == 1);
    CHECK(done.out.find("data/rules/medication/safety.json/rules/") != std::string::npos);
    CHECK(done.out.find("did you mean \"alcohol\"?") != std::string::npos);
    CHECK(done.out.find("1 finding\n") != std::string::npos);
}
