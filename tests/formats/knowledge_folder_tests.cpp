// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/knowledge_folder.h"

#include "support/catch.h"
#include "support/faults.h"
#include "support/folders.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace fs = std::filesystem;

namespace {

/// What is wrong with a copy of the project's data after `spoil` has changed one thing in it.
DataErrors faultsAfter(const std::function<void(const fs::path&)>& spoil) {
    const TemporaryFolder folder;
    const fs::path data = copyOfData(folder);
    spoil(data);
    try {
        (void)loadKnowledge(data, "en");
    } catch (const BadData& bad) {
        return bad.errors();
    }
    return {};
}

/// The first rule of a file that has these kinds of things to spoil.
json& firstWeigh(json& file) {
    return *std::ranges::find_if(file["rules"],
                                 [](const json& rule) { return rule["kind"] == "weigh"; });
}

constexpr const char* SomeRules = "rules/medication/safety.json";
constexpr const char* SomeTexts = "text/en/questionnaire.json";

} // namespace

TEST_CASE("the data of the project is whole") {
    CHECK(thrownFaults([] {
              const TemporaryFolder folder;
              const Knowledge knowledge = loadKnowledge(copyOfData(folder), "en");
              CHECK(knowledge.questionnaire.askedCount() > 50);
              CHECK(knowledge.rules.decisions.size() == 4);
              CHECK(std::ranges::is_sorted(knowledge.rules.rules, {}, &Rule::id));
              CHECK(knowledge.rulesHash.size() == 16);
          }).empty());
}

TEST_CASE("a rule that names an unknown variable is reported with the nearest one") {
    const DataErrors errors = faultsAfter([](const fs::path& data) {
        change(data / SomeRules, [](json& file) {
            firstWeigh(file)["when"] = {{"alcohl", {"daily"}}};
        });
    });
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].code == "unknown-variable");
    CHECK(errors[0].file == "data/rules/medication/safety.json");
    CHECK(errors[0].pointer.ends_with("/when/alcohl"));
    CHECK(errors[0].suggestion == "alcohol");
}

TEST_CASE("two rules with one id are reported with both places") {
    const DataErrors errors = faultsAfter([](const fs::path& data) {
        const json other = json::parse(contentOf(data / SomeRules));
        change(data / "rules/aftercare/home.json",
               [&](json& file) { file["rules"][0]["id"] = other["rules"][0]["id"]; });
    });
    REQUIRE_FALSE(errors.empty());
    CHECK(errors[0].code == "duplicate-id");
    CHECK(errors[0].expected.find("data/rules/aftercare/home.json") != std::string::npos);
}

TEST_CASE("a rule with an unknown source is reported with the nearest one") {
    const DataErrors errors = faultsAfter([](const fs::path& data) {
        change(data / SomeRules,
               [](json& file) { file["rules"][0]["sources"] = {"clinical-judgment"}; });
    });
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].code == "unknown-source");
    CHECK(errors[0].pointer == "/rules/0/sources/0");
    CHECK(errors[0].suggestion == "clinical-judgement");
}

TEST_CASE("a rule without its sentence is reported") {
    const DataErrors errors = faultsAfter([](const fs::path& data) {
        change(data / SomeRules,
               [](json& file) { firstWeigh(file)["id"] = "a-rule-nobody-wrote-about"; });
    });
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].code == "missing-text");
    CHECK(errors[0].expected == "a text with the key \"rule.a-rule-nobody-wrote-about.because\"");
}

TEST_CASE("a text without a voice is reported") {
    const DataErrors errors = faultsAfter([](const fs::path& data) {
        change(data / SomeTexts, [](json& file) {
            file["texts"]["page.alcohol.title"] = {{"self", "a"}, {"relative", "b"}};
        });
    });
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].code == "missing-key");
    CHECK(errors[0].pointer == "/texts/page.alcohol.title");
    CHECK(errors[0].expected == "\"counselor\"");
}

TEST_CASE("a question without its text is reported") {
    const DataErrors errors = faultsAfter([](const fs::path& data) {
        change(data / SomeTexts, [](json& file) { file["texts"].erase("value.alcohol.daily"); });
    });
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].expected == "a text with the key \"value.alcohol.daily\"");
}

TEST_CASE("a file of another format or cut in half is reported by its name") {
    const DataErrors wrong = faultsAfter([](const fs::path& data) {
        change(data / SomeRules, [](json& file) { file["format"] = "waymark-rules/2"; });
    });
    REQUIRE_FALSE(wrong.empty());
    CHECK(wrong[0].code == "wrong-version");
    CHECK(wrong[0].suggestion == "waymark-rules/1");
    const DataErrors cut = faultsAfter([](const fs::path& data) {
        const std::string whole = contentOf(data / SomeRules);
        write(data / SomeRules, whole.substr(0, whole.size() / 2));
    });
    REQUIRE_FALSE(cut.empty());
    CHECK(cut[0].code == "not-json");
    CHECK(cut[0].file == "data/rules/medication/safety.json");
}

TEST_CASE("files that are missing are reported, each of them") {
    for (const char* name :
         {"questionnaire.json", "rules/decisions.json", "catalogue/sources.json", "text"}) {
        CAPTURE(name);
        CHECK_FALSE(
            faultsAfter([&](const fs::path& data) { fs::remove_all(data / name); }).empty());
    }
    const TemporaryFolder folder;
    CHECK(thrownFaults([&] { (void)loadKnowledge(folder.path(), "en"); }).find("unreadable-file") ==
          0);
    CHECK_FALSE(thrownFaults([&] { (void)loadKnowledge(folder.path() / "none", "en"); }).empty());
}

TEST_CASE("all faults of all files are reported together") {
    const DataErrors errors = faultsAfter([](const fs::path& data) {
        change(data / SomeRules, [](json& file) {
            firstWeigh(file)["when"] = {{"alcohl", {"daily"}}};
        });
        change(data / SomeTexts, [](json& file) { file["texts"].erase("value.alcohol.daily"); });
    });
    CHECK(inShort(errors).find("unknown-variable") != std::string::npos);
    CHECK(inShort(errors).find("missing-text") != std::string::npos);
}

TEST_CASE("the hash names the content of questions and rules, and not that of texts") {
    const TemporaryFolder folder;
    const fs::path data = copyOfData(folder);
    const std::string before = loadKnowledge(data, "en").rulesHash;
    change(data / SomeTexts,
           [](json& file) { file["texts"]["page.alcohol.title"] = "Other words"; });
    CHECK(loadKnowledge(data, "en").rulesHash == before);
    change(data / SomeRules,
           [](json& file) { firstWeigh(file)["reason_for_weight"] = "another reason"; });
    CHECK(loadKnowledge(data, "en").rulesHash != before);
}

TEST_CASE("the Spanish texts of the project are read") {
    const TemporaryFolder folder;
    const Knowledge knowledge = loadKnowledge(copyOfData(folder), "es");
    CHECK(knowledge.texts.text("page.alcohol.title", Voice::Self) == "¿Cuánto alcohol tomas?");
}

TEST_CASE("a text that Spanish lacks is said in English") {
    const TemporaryFolder folder;
    const fs::path data = copyOfData(folder);
    change(data / "text/es/questionnaire.json",
           [](json& file) { file["texts"].erase("page.alcohol.title"); });
    const Knowledge knowledge = loadKnowledge(data, "es");
    CHECK(knowledge.texts.text("page.alcohol.title", Voice::Self) == "How much do you drink?");
    CHECK(knowledge.texts.text("page.age.title", Voice::Self) == "¿Cuántos años tienes?");
}

TEST_CASE("a language without any text cannot be used") {
    const TemporaryFolder folder;
    const fs::path data = copyOfData(folder);
    CHECK_FALSE(thrownFaults([&] { (void)loadKnowledge(data, "xx"); }).empty());
}
