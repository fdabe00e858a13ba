// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue_copy.h"

#include "catalogue/catalogue.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

namespace fs = std::filesystem;

constexpr const char* Mark = "tlh: ";

/// Marks every word of a sheet, so that one that was left behind shows.
void translate(json& value) {
    static const std::vector<std::string> kept{"id",    "option", "outcome",  "payer",   "row",
                                               "stage", "format", "language", "variable"};
    for (auto& [key, member] : value.items()) {
        const bool isPart = key == "part" && value.contains("text");
        if (member.is_string() && !isPart && std::ranges::find(kept, key) == kept.end()) {
            member = Mark + member.get<std::string>();
        } else if (member.is_structured()) {
            translate(member);
        }
    }
}

/// A copy with the words of a second language, made by `writeWords` and marked.
class Translated : public Copy {
public:
    Translated() {
        writeWords(data(), sheets(), "tlh");
        for (const auto& entry : fs::recursive_directory_iterator(sheets())) {
            if (entry.is_regular_file()) {
                change(entry.path(), [](json& file) { translate(file); });
            }
        }
    }

    [[nodiscard]] fs::path sheets() const { return data() / "catalogue/text/tlh"; }

    /// "code pointer" of the only fault after a change to one sheet.
    [[nodiscard]] std::string faultAfter(const char* file,
                                         const std::function<void(json&)>& edit) const {
        change(sheets() / file, edit);
        const DataErrors errors = build();
        CHECK(errors.size() == 1);
        return errors.empty()
                   ? std::string()
                   : errors.front().code + ' ' + errors.front().file + ' ' + errors.front().pointer;
    }
};

bool isMarked(const std::string& text) {
    return text.starts_with(Mark);
}

} // namespace

TEST_CASE("a second language changes every word and no number") {
    const Translated copy;
    REQUIRE(copy.build().empty());
    const Catalogue english(copy.out(), "en");
    const Catalogue other(copy.out(), "tlh");
    for (const char* kind : {"setting", "baseline", "outpatient-kind", "medication", "aftercare"}) {
        for (const std::string& id : english.options(kind)) {
            INFO(id);
            const Option one = english.option(id);
            const Option two = other.option(id);
            CHECK(isMarked(two.name));
            CHECK(isMarked(two.definition.text));
            CHECK(isMarked(two.usualDay.morning.empty() ? Mark : two.usualDay.morning[0].what));
            CHECK(two.definition.sources == one.definition.sources);
            CHECK(two.length.lowDays == one.length.lowDays);
            REQUIRE(two.cost.size() == one.cost.size());
            CHECK(two.cost[0].high == one.cost[0].high);
            CHECK(isMarked(two.cost[0].text));
            REQUIRE(two.evidence.size() == one.evidence.size());
            CHECK(isMarked(two.evidence[0].sum.text));
            CHECK(two.evidence[0].sum.certainty == one.evidence[0].sum.certainty);
        }
    }
    CHECK(isMarked(other.meta("update_policy")));
    CHECK(other.meta("published") == english.meta("published"));
    CHECK(isMarked(other.helplines("us")[0].name));
    CHECK(other.helplines("us")[0].number == english.helplines("us")[0].number);
    CHECK(isMarked(other.lineups()[0].lines[0].rate->event));
    CHECK(isMarked(other.sources()[0].part));
    CHECK(other.sources()[0].title == english.sources()[0].title);
    CHECK(isMarked(other.learnTopics()[0].sections[0].paragraphs[0]));
    CHECK_FALSE(isMarked(english.optionName("inpatient")));
}

TEST_CASE("a text that nobody has translated yet is named") {
    CHECK(Translated().faultAfter("options/inpatient.json", [](json& file) {
        file["hours"].erase("text");
    }) == "missing-key data/catalogue/text/tlh/options/inpatient.json /hours");
    CHECK(Translated().faultAfter("glossary.json", [](json& file) { file["words"].erase(2); }) ==
          "wrong-count data/catalogue/text/tlh/glossary.json /words");
    CHECK(Translated().faultAfter("learn.json", [](json& file) {
        file["topics"][0]["sections"][0]["paragraphs"].push_back("more");
    }) == "wrong-count data/catalogue/text/tlh/learn.json /topics/0/sections/0/paragraphs");
}

TEST_CASE("a translation cannot bring in a number, a source or another order") {
    CHECK(Translated().faultAfter("options/inpatient.json", [](json& file) {
        file["cost"][0]["high"] = 1;
    }) == "wrong-id data/catalogue/text/tlh/options/inpatient.json /cost/0/high");
    CHECK(Translated().faultAfter("options/inpatient.json", [](json& file) {
        file["hours"]["because"] = "so";
    }) == "unknown-key data/catalogue/text/tlh/options/inpatient.json /hours/because");
    CHECK(Translated().faultAfter("glossary.json", [](json& file) {
        file["words"][0]["id"] = "tolerance";
    }) == "wrong-id data/catalogue/text/tlh/glossary.json /words/0/id");
}

TEST_CASE("a sheet that is missing, and one in another language than its folder") {
    const Translated copy;
    fs::remove(copy.sheets() / "kinds.json");
    const DataErrors errors = copy.build();
    REQUIRE_FALSE(errors.empty());
    CHECK(errors.front().code == "unreadable-file");
    CHECK(Translated().faultAfter("learn.json", [](json& file) { file["language"] = "en"; }) ==
          "wrong-language data/catalogue/text/tlh/learn.json /language");
}
