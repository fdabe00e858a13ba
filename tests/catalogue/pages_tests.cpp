// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/catalogue.h"

#include "catalogue/bundled_catalogue.h"
#include "formats/data_folder.h"
#include "support/catch.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::tests;

namespace {

bool finds(const std::string& text, const std::string& kind, const std::string& id) {
    return std::ranges::any_of(catalogue().search(text, 20), [&](const SearchHit& hit) {
        return hit.kind == kind && hit.id == id;
    });
}

} // namespace

TEST_CASE("each of the five regions has help lines, the emergency number first") {
    const std::vector<Region> regions = catalogue().regions();
    CHECK(regions.size() == 5);
    for (const Region& region : regions) {
        INFO(region.id);
        const std::vector<Helpline> lines = catalogue().helplines(region.id);
        REQUIRE_FALSE(lines.empty());
        CHECK(lines.front().purpose == "emergency");
        CHECK(lines.front().number == region.emergency);
        for (const char* purpose :
             {"suicide-crisis", "drug-helpline", "poison", "domestic-violence"}) {
            INFO(purpose);
            CHECK(std::ranges::count(lines, purpose, &Helpline::purpose) >= 1);
        }
    }
    CHECK(catalogue().helplines("atlantis").empty());
}

TEST_CASE("inpatient and outpatient stand side by side in the rows that tell them apart") {
    const Comparison table = catalogue().comparison(ComparisonKind::InpatientOutpatient);
    CHECK(table.options == std::vector<std::string>{"inpatient", "outpatient"});
    std::vector<std::string> ids;
    for (const ComparisonRow& row : table.rows) {
        INFO(row.id);
        ids.push_back(row.id);
        CHECK(row.cells.size() == 2);
    }
    for (const char* row :
         {"place", "supervision", "triggers", "intensity", "breadth", "daily-duties", "cost"}) {
        INFO(row);
        CHECK(std::ranges::count(ids, row) == 1);
    }
}

TEST_CASE("the long table has every option in every row, and says what it stands on") {
    const Comparison table = catalogue().comparison(ComparisonKind::All);
    CHECK(table.options.size() == 7);
    CHECK(table.options.back() == "no-treatment-now");
    CHECK(table.rows.size() >
          catalogue().comparison(ComparisonKind::InpatientOutpatient).rows.size());
    for (const ComparisonRow& row : table.rows) {
        INFO(row.id);
        REQUIRE(row.cells.size() == table.options.size());
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            CHECK(row.cells[i].option == table.options[i]);
            CHECK_FALSE(row.cells[i].text.empty());
            CHECK_FALSE(row.cells[i].sources.empty());
        }
    }
    CHECK_FALSE(table.note.text.empty());
    CHECK_FALSE(table.note.sources.empty());
    CHECK_FALSE(table.alwaysTrue.text.empty());
}

TEST_CASE("topics have sections with paragraphs and sources") {
    for (const LearnTopic& topic : catalogue().learnTopics()) {
        INFO(topic.id);
        CHECK_FALSE(topic.inShort.empty());
        CHECK_FALSE(topic.sections.empty());
        for (const LearnSection& section : topic.sections) {
            CHECK_FALSE(section.paragraphs.empty());
            CHECK_FALSE(section.sources.empty());
        }
    }
    CHECK(catalogue().learnTopics().front().sections.front().paragraphs.size() >= 2);
}

TEST_CASE("words stand in the order of the alphabet") {
    const std::vector<GlossaryWord> words = catalogue().glossary();
    CHECK(words.size() > 20);
    CHECK(std::ranges::count(words, "naloxone", &GlossaryWord::id) == 1);
    CHECK(words.front().word.front() <= words.back().word.front());
}

TEST_CASE("what can be arranged has steps") {
    const auto travel = catalogue().arrange("travel");
    REQUIRE(travel);
    CHECK(travel->steps.size() >= 2);
    CHECK_FALSE(travel->sources.empty());
    CHECK_FALSE(catalogue().arrange("age"));
    for (const Arrangement& arrangement : catalogue().arrangements()) {
        INFO(arrangement.variable);
        CHECK_FALSE(arrangement.steps.empty());
    }
}

TEST_CASE("red flags say what it is, why it counts and what helps") {
    CHECK_FALSE(catalogue().redFlags().empty());
    for (const RedFlag& flag : catalogue().redFlags()) {
        INFO(flag.id);
        CHECK_FALSE(flag.whatItIs.empty());
        CHECK_FALSE(flag.whyItCounts.empty());
        CHECK_FALSE(flag.whatHelps.empty());
        CHECK_FALSE(flag.sources.empty());
    }
}

TEST_CASE("the catalogue says its dates, its content, and who looked at it") {
    CHECK(catalogue().meta("published").size() == 10);
    CHECK_FALSE(catalogue().meta("reviewed_by").empty());
    CHECK(catalogue().meta("nothing").empty());
    CHECK(catalogue().contentHash().size() == 16);
}

TEST_CASE("a source tells how it was read") {
    const auto source = catalogue().source("santo-2021");
    REQUIRE(source);
    CHECK(source->year == 2021);
    CHECK_FALSE(source->status.empty());
    CHECK_FALSE(catalogue().source("nothing"));
}

TEST_CASE("a rule that ends by itself says its last day, all other sources none") {
    for (const Source& source : catalogue().sources()) {
        INFO(source.id);
        const bool isRule = source.kind == "law-or-agency";
        CHECK((source.validUntil.empty() || (source.validUntil.size() == 10 && isRule)));
    }
}

TEST_CASE("one statement can be asked for by its id") {
    const auto statement = catalogue().evidence("santo-allcause");
    REQUIRE(statement);
    CHECK(statement->option.empty());
    CHECK(statement->verified);
    CHECK_FALSE(catalogue().evidence("nothing"));
}

TEST_CASE("search finds pages by their name first, and by what stands on them") {
    CHECK(catalogue().search("methadone", 5).front().title.find("ethadone") != std::string::npos);
    CHECK(finds("naloxone", "word", "naloxone"));
    CHECK(finds("housing", "arrange", "housing"));
    CHECK(finds("inpat", "option", "inpatient"));
    CHECK(finds("NALOXONE", "word", "naloxone"));
}

TEST_CASE("search finds a page only once, and no more than asked for") {
    const std::vector<SearchHit> hits = catalogue().search("medicine", 7);
    CHECK(hits.size() == 7);
    for (std::size_t i = 0; i < hits.size(); ++i) {
        for (std::size_t j = i + 1; j < hits.size(); ++j) {
            CHECK((hits[i].kind != hits[j].kind || hits[i].id != hits[j].id));
        }
    }
    CHECK(catalogue().search("medicine", 0).empty());
}

TEST_CASE("all words have to be there") {
    CHECK_FALSE(catalogue().search("methadone clinic", 5).empty());
    CHECK(catalogue().search("methadone zebra", 5).empty());
}

TEST_CASE("no text is a query: signs and words of the search language mean nothing") {
    for (const char* text :
         {"\"", "'", "*", "(", "NEAR(", "a AND", "OR", "NOT", "title:heroin", "-", "^", "+", "",
          "   ", "{x}", "\xff\xfe", "\xe2\x80\x93", "'; DROP TABLE meta; --"}) {
        INFO(text);
        CHECK_NOTHROW(catalogue().search(text, 5));
    }
    CHECK(finds("\"naloxone\"", "word", "naloxone"));
    CHECK(finds("(naloxone) *", "word", "naloxone"));
    CHECK(finds("naloxone \xe2\x80\x93 ", "word", "naloxone"));
    CHECK(catalogue().search(std::string(100'000, 'a'), 5).empty());
}
