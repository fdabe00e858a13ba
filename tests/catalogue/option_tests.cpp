// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/catalogue.h"

#include "catalogue/bundled_catalogue.h"
#include "formats/data_folder.h"
#include "support/catch.h"

#include <set>
#include <sstream>

using namespace waymark;
using namespace waymark::tests;

namespace {

std::vector<std::string> settingsAndBaseline() {
    std::vector<std::string> ids = catalogue().settings();
    ids.push_back(catalogue().options("baseline").at(0));
    return ids;
}

std::vector<std::string> kinds() {
    std::vector<std::string> ids;
    for (const char* kind : {"outpatient-kind", "medication", "aftercare"}) {
        for (const std::string& id : catalogue().options(kind)) {
            ids.push_back(id);
        }
    }
    return ids;
}

std::vector<std::string> everyOption() {
    std::vector<std::string> ids = settingsAndBaseline();
    for (const std::string& id : kinds()) {
        ids.push_back(id);
    }
    return ids;
}

bool isTold(const SourcedText& text) {
    return !text.text.empty() && !text.sources.empty();
}

/// Every list of sources in an option.
std::vector<SourceIds> sourcesIn(const Option& option) {
    std::vector<SourceIds> all{option.length.sources};
    const auto add = [&](const auto& list) {
        for (const auto& line : list) {
            all.push_back(line.sources);
        }
    };
    add(std::vector{option.inShort, option.definition, option.hours});
    add(option.whoItSuits);
    add(option.includes);
    add(option.expect);
    add(option.benefits);
    add(option.hardParts);
    add(option.cost);
    add(option.coverage);
    add(option.ask);
    for (const OutcomeEvidence& outcome : option.evidence) {
        add(outcome.statements);
    }
    return all;
}

/// The five owed outcomes come to one sentence, and its verb follows how sure it is.
bool isSummedUp(const OutcomeEvidence& outcome) {
    static const std::set<std::string> owed{"staying-in-care", "use", "overdose-and-death",
                                            "mental-health", "daily-life"};
    const std::string& text = outcome.sum.text;
    const auto says = [&](const char* words) { return text.find(words) != std::string::npos; };
    const bool isProbable = says("probably");
    const bool isPossible = says(" may ");
    const bool isUnknown = says("We do not know");
    const std::string& certainty = outcome.sum.certainty;
    return !owed.contains(outcome.outcome) ||
           (!outcome.sum.because.empty() && isProbable == (certainty == "some") &&
            isPossible == (certainty == "little") && isUnknown == (certainty == "not-known"));
}

int words(const std::vector<ProOrCon>& table) {
    int count = 0;
    for (const ProOrCon& row : table) {
        std::istringstream stream(row.title + ' ' + row.whatItIs + ' ' + row.whatItDoes);
        for (std::string word; stream >> word;) {
            ++count;
        }
    }
    return count;
}

} // namespace

TEST_CASE("there are six settings, a baseline, and the kinds") {
    CHECK(catalogue().settings() ==
          std::vector<std::string>{"inpatient", "outpatient", "short-term-residential",
                                   "long-term-residential", "therapeutic-community",
                                   "dual-diagnosis"});
    CHECK(catalogue().options("baseline") == std::vector<std::string>{"no-treatment-now"});
    CHECK(catalogue().options("medication").size() == 3);
    CHECK(catalogue().options("outpatient-kind").size() == 5);
    CHECK(catalogue().options("aftercare").size() == 6);
    CHECK(catalogue().options("nothing").empty());
}

TEST_CASE(
    "every option tells its name, what it is, for whom, how long, at what cost, good and bad") {
    for (const std::string& id : everyOption()) {
        INFO(id);
        const Option option = catalogue().option(id);
        CHECK(option.id == id);
        CHECK(option.name == catalogue().optionName(id));
        CHECK_FALSE(option.name.empty());
        CHECK(isTold(option.inShort));
        CHECK(isTold(option.definition));
        CHECK(isTold(option.hours));
        CHECK_FALSE(option.length.text.empty());
        CHECK_FALSE(option.whoItSuits.empty());
        CHECK(option.benefits.size() >= 2);
        CHECK(option.hardParts.size() >= 2);
        CHECK_FALSE(option.cost.empty());
        CHECK_FALSE(option.ask.empty());
    }
}

TEST_CASE("every option tells the rest as well, its kinds of care in one text") {
    for (const std::string& id : everyOption()) {
        INFO(id);
        const Option option = catalogue().option(id);
        const bool isKind = option.kind != "setting" && option.kind != "baseline";
        CHECK(isTold(option.supervision));
        CHECK(isTold(option.livingWithOthers));
        CHECK(isTold(option.living.body));
        CHECK(isTold(option.living.mind));
        CHECK(isTold(option.living.social));
        CHECK(isTold(option.medicineLine));
        CHECK(isTold(option.ifYouUseAgain));
        CHECK(isTold(option.leavingEarly));
        CHECK(option.includes.size() == (isKind ? 0 : 7));
        CHECK(option.expect.size() == 5);
        CHECK(option.coverage.size() == 6);
        CHECK_FALSE(option.usualDay.note.empty());
        CHECK(option.headline.has_value() == (option.kind == "setting"));
        CHECK(option.whatItIncludes.text.empty() != isKind);
    }
}

TEST_CASE("every finding stands on the page of an option") {
    std::set<std::string> shown;
    for (const std::string& id : everyOption()) {
        for (const OutcomeEvidence& outcome : catalogue().option(id).evidence) {
            for (const EvidenceStatement& statement : outcome.statements) {
                shown.insert(statement.id);
            }
        }
    }
    const Database database = Database::openReadOnly(findDataFolder().catalogue);
    Statement row = database.prepare("SELECT evidence FROM evidence");
    while (row.step()) {
        INFO(row.text(0));
        CHECK(shown.contains(row.text(0)));
    }
}

TEST_CASE("options that were counted alike stand in one table, in one denominator") {
    REQUIRE_FALSE(catalogue().lineups().empty());
    for (const Lineup& lineup : catalogue().lineups()) {
        INFO(lineup.id);
        CHECK(lineup.lines.size() == settingsAndBaseline().size());
        std::set<int> denominators;
        std::set<std::string> sources;
        int counted = 0;
        for (const LineupLine& line : lineup.lines) {
            CHECK(line.rate.has_value() == line.notKnown.empty());
            if (line.rate) {
                ++counted;
                denominators.insert(line.rate->outOf);
                sources.insert(line.sources.begin(), line.sources.end());
            }
        }
        CHECK(counted >= 2);
        CHECK(denominators.size() == 1);
        CHECK(sources.size() == 1);
    }
}

TEST_CASE("no fact stands without a source, and every source is there") {
    std::set<std::string> known;
    for (const Source& source : catalogue().sources()) {
        known.insert(source.id);
    }
    for (const std::string& id : everyOption()) {
        INFO(id);
        for (const SourceIds& sources : sourcesIn(catalogue().option(id))) {
            CHECK_FALSE(sources.empty());
            for (const std::string& source : sources) {
                INFO(source);
                CHECK(known.contains(source));
            }
        }
    }
}

TEST_CASE("good and bad are told in the same detail") {
    for (const std::string& id : everyOption()) {
        INFO(id);
        const Option option = catalogue().option(id);
        const double balance =
            static_cast<double>(words(option.benefits)) / words(option.hardParts);
        CHECK(balance >= 0.8);
        CHECK(balance <= 1.25);
    }
}

TEST_CASE("for each owed outcome there are statements, or a sentence that says nothing is known") {
    for (const std::string& id : everyOption()) {
        INFO(id);
        std::set<std::string> outcomes;
        for (const OutcomeEvidence& outcome : catalogue().option(id).evidence) {
            outcomes.insert(outcome.outcome);
            CHECK(isSummedUp(outcome));
            CHECK((!outcome.statements.empty() || !outcome.notKnown.empty()));
            for (const EvidenceStatement& statement : outcome.statements) {
                INFO(statement.id);
                CHECK_FALSE(statement.text.empty());
                CHECK_FALSE(statement.population.empty());
                CHECK_FALSE(statement.certaintyBecause.empty());
            }
        }
        for (const char* owed :
             {"staying-in-care", "use", "overdose-and-death", "mental-health", "daily-life"}) {
            INFO(owed);
            CHECK(outcomes.contains(owed));
        }
    }
}

TEST_CASE("what inpatient care is reads as its file says") {
    const Option option = catalogue().option("inpatient");
    CHECK(option.name == "Inpatient care");
    CHECK(option.place == "stay");
    CHECK(option.length.lowDays == 3);
    CHECK(option.length.highDays == 10);
    CHECK(option.benefits.size() == 5);
    CHECK(option.benefits.at(0).title == "Medical care day and night");
    CHECK(option.includes.at(0).part == "withdrawal-care");
    CHECK(option.includes.at(0).provided == "usually");
    CHECK(option.expect.at(4).stage == "leaving-early");
    CHECK(option.usualDay.morning.at(0).time == "7:00");
    CHECK(option.coverage.at(0).payer == "medicaid");
    CHECK(option.headline->counted == "finished");
    CHECK(option.headline->rate.outOf == 100);
}

TEST_CASE("an option without a set end has no high number of days") {
    CHECK_FALSE(catalogue().option("outpatient").length.highDays);
}

TEST_CASE("an unknown option is an error with its name") {
    CHECK_THROWS_AS(catalogue().option("hospice"), DatabaseError);
    CHECK(catalogue().optionName("hospice").empty());
}
