// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/result_json.h"

#include "support/catch.h"
#include "support/folders.h"
#include "support/real_data.h"
#include "support/sketch.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

json resultOf(const Case& answered) {
    return writeResult(realEngine().evaluate(answered), answered, realEngine(), realTexts(),
                       {"1.2.3", "r", "c"});
}

std::set<std::string> keysOf(const json& object) {
    std::set<std::string> keys;
    for (const auto& [key, value] : object.items()) {
        keys.insert(key);
    }
    return keys;
}

bool hasKeys(const json& object, const std::string& wanted) {
    const std::set<std::string> keys = keysOf(object);
    return std::ranges::all_of(words(wanted),
                               [&](const std::string& key) { return keys.contains(key); });
}

/// Some of the good cases, with their results: all of them take longer than they tell more.
const std::vector<std::pair<std::string, json>>& someResults() {
    static const auto results = [] {
        std::vector<std::pair<std::string, json>> made;
        const auto files = filesIn(casesFolder() / "good", ".json");
        for (std::size_t i = 0; i < files.size(); i += 6) {
            made.emplace_back(files[i].filename(), resultOf(caseIn(files[i])));
        }
        return made;
    }();
    return results;
}

} // namespace

TEST_CASE("a result has the keys of the contract") {
    const json result = resultOf(caseIn(goodCase()));
    CHECK(hasKeys(
        result,
        "waymark_result versions held stops check_first certainty acceptability_exact unranked_by "
        "ranking medication outpatient_kind aftercare worth_finding_out weight_ranges pathway "
        "pathway_medicine"));
    CHECK(result["waymark_result"] == 1);
    CHECK(result["versions"] == json{{"app", "1.2.3"}, {"rules", "r"}, {"catalogue", "c"}});
    CHECK(result["held"] == false);
    CHECK(result["ranking"].size() == 6);
}

TEST_CASE("every entry of a ranking has the keys of the contract, with values that agree") {
    for (const auto& [file, result] : someResults()) {
        for (const char* decision : {"ranking", "medication", "outpatient_kind", "aftercare"}) {
            for (const json& entry : result[decision]) {
                CAPTURE(file, decision, entry["option"]);
                CHECK(hasKeys(entry, "option rank tied_with tier base fit fit_words band "
                                     "acceptability reasons conditions "
                                     "first notes ruled_out_by"));
                double sum = entry["base"].get<double>();
                for (const json& reason : entry["reasons"]) {
                    CHECK(hasKeys(reason, "rule criterion share because answers basis sources"));
                    CHECK_FALSE(reason["because"].get<std::string>().empty());
                    sum += reason["share"].get<double>();
                }
                CHECK(sum == Approx(entry["fit"].get<double>()).margin(1e-9));
                CHECK(entry["acceptability"].size() == result[decision].size());
                CHECK(entry["band"][0].get<double>() <= entry["band"][1].get<double>());
                CHECK(entry["ruled_out_by"].empty() == (entry["tier"] == "fits"));
            }
        }
    }
}

TEST_CASE("every sentence a result shows is there") {
    for (const auto& [file, result] : someResults()) {
        const std::string text = result.dump();
        CAPTURE(file);
        CHECK(text.find("\"<") == std::string::npos);
    }
}

TEST_CASE("a path is written phase by phase, and none while too little is known") {
    for (const auto& [file, result] : someResults()) {
        CAPTURE(file);
        if (result["certainty"] == "abstain") {
            CHECK(result["pathway"].empty());
            continue;
        }
        REQUIRE(result["pathway"].size() >= 3);
        CHECK(result["pathway"][1]["option"] == result["ranking"][0]["option"]);
        CHECK(result["pathway"].back()["to_day"].is_null());
        for (const json& phase : result["pathway"]) {
            CHECK(hasKeys(phase, "phase option options first from_day to_day least_days most_days "
                                 "text"));
        }
    }
}

TEST_CASE("every importance but safety has its range, which holds the weight it has now") {
    for (const auto& [file, result] : someResults()) {
        CAPTURE(file);
        CHECK(result["weight_ranges"].size() == 6);
        for (const json& range : result["weight_ranges"]) {
            CHECK(range["stands_from"].get<double>() <= range["weight"].get<double>());
            CHECK((range["stands_to"].is_null() ||
                   range["stands_to"].get<double>() >= range["weight"].get<double>()));
            CHECK(range["first_at"].size() == 5);
            if (range["weight"] == 2) {
                CHECK(range["first_at"]["bit"][0] == result["ranking"][0]["option"]);
            }
        }
    }
}

TEST_CASE("an own concern stands beside each setting and moves none") {
    Case answered = caseIn(goodCase());
    const json plain = resultOf(answered);
    answered.concerns.push_back({"My dog", {{"outpatient", OwnRating::Hurts}}});
    json own = resultOf(answered);
    for (json& entry : own["ranking"]) {
        REQUIRE(entry["own"].size() == 1);
        CHECK(entry["own"][0]["name"] == "My dog");
        CHECK((entry["own"][0]["rating"] == "hurts") == (entry["option"] == "outpatient"));
        entry.erase("own");
    }
    CHECK(own == plain);
}

TEST_CASE("a stop is named with its panel and its sentence, and holds the result") {
    Case answered = caseIn(goodCase());
    const Questionnaire& questionnaire = realEngine().questionnaire();
    const VariableIndex signs = questionnaire.variables.find("overdose-signs-now").value();
    answered.answers.give(signs,
                          ValueSet::single(questionnaire.variables[signs].valueOf("yes").value()));
    const json result = resultOf(answered);
    CHECK(result["held"] == true);
    REQUIRE_FALSE(result["stops"].empty());
    CHECK(hasKeys(result["stops"][0], "id help text"));
    CHECK(realTexts().has("help." + result["stops"][0]["help"].get<std::string>() + ".title"));
}

TEST_CASE("a reason names the answers it stands on, in the voice of the case") {
    Case answered = caseIn(goodCase());
    answered.voice = Voice::Counselor;
    bool anyAnswers = false;
    const json result = resultOf(answered);
    for (const json& entry : result["medication"]) {
        for (const json& reason : entry["reasons"]) {
            for (const json& answer : reason["answers"]) {
                CHECK(hasKeys(answer, "variable values"));
                anyAnswers = true;
            }
            CHECK(reason["because"] ==
                  realTexts().text("rule." + reason["rule"].get<std::string>() + ".because",
                                   Voice::Counselor));
        }
    }
    CHECK(anyAnswers);
}

TEST_CASE("words for tiers, certainties and bases are those of the contract") {
    CHECK(std::string(tierWord(Tier::Fits)) == "fits");
    CHECK(std::string(tierWord(Tier::IfArranged)) == "if-arranged");
    CHECK(std::string(tierWord(Tier::NotAdvisedNow)) == "not-advised-now");
    CHECK(std::string(certaintyWord(Certainty::Settled)) == "settled");
    CHECK(std::string(certaintyWord(Certainty::Abstain)) == "abstain");
    CHECK(std::string(basisWord(Basis::Judgement)) == "judgement");
}

TEST_CASE("every name and word the program puts together has its text") {
    const Texts& texts = realTexts();
    const auto need = [&](const std::string& key) {
        CAPTURE(key);
        CHECK(texts.has(key));
    };
    for (const Decision& decision : realEngine().rules().decisions) {
        need("decision." + decision.id);
        for (const std::string& id : decision.alternatives) {
            need("option." + id + ".name");
        }
        for (const std::string& id : decision.criteria) {
            need("criterion." + id);
        }
        for (const FitWord& word : decision.fitWords) {
            need("fit." + word.word);
        }
    }
    need("fit.weak");
    for (const Tier tier : {Tier::Fits, Tier::IfArranged, Tier::NotAdvisedNow}) {
        need(std::string("tier.") + tierWord(tier));
    }
    for (const Certainty certainty :
         {Certainty::Settled, Certainty::Leaning, Certainty::Open, Certainty::Abstain}) {
        need(std::string("certainty.") + certaintyWord(certainty));
    }
    for (const Basis basis : {Basis::Evidence, Basis::Guideline, Basis::Judgement}) {
        need(std::string("basis.") + basisWord(basis));
    }
    for (const Rule& rule : realEngine().rules().rules) {
        if (rule.kind == RuleKind::Stop) {
            need("help." + rule.help + ".title");
        }
    }
    for (VariableIndex index = 0; index < realEngine().questionnaire().askedCount(); ++index) {
        need("variable." + realEngine().questionnaire().variables[index].id + ".short");
    }
}
