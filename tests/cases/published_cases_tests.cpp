// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/case_json.h"
#include "support/catch.h"
#include "support/folders.h"
#include "support/real_data.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <set>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

using Ids = std::set<std::string>;

/// Weights of cases by how their first place compares with what experts did.
struct Tally {
    double met = 0;
    double acceptable = 0;
    double other = 0;
    double all = 0;
};

std::filesystem::path publishedFile() {
    const char* named = std::getenv("WAYMARK_PUBLISHED_CASES");
    return named != nullptr && *named != '\0' ? named : WAYMARK_BESIDE_CHECKOUT;
}

Case caseFrom(const json& published) {
    json answers = published["assumed"];
    answers.update(published["answers"]);
    const json text{{"waymark_case", 1}, {"voice", "counselor"}, {"answers", answers}};
    return readCase(text.dump(), published["id"], realEngine().questionnaire(),
                    realEngine().rules());
}

bool meets(const Ids& first, const json& ids) {
    return std::ranges::any_of(ids, [&](const json& id) { return first.contains(id); });
}

/// Stopped, or told what has to come first, for any of the options.
bool isInterruptedOrAdvised(const Case& answered, const Ranking& ranking) {
    const auto isAdvised = [](const Standing& standing) { return !standing.first.empty(); };
    return !realEngine().stops(answered.answers).empty() ||
           std::ranges::any_of(ranking.standings, isAdvised);
}

void checkPublished(const json& published, std::map<std::string, Tally>& tallies) {
    const Case answered = caseFrom(published);
    const Ranking ranking = realRanking(answered, "setting");
    const json& expected = published["expected"];
    const Ids first = firstPlaces(ranking);
    const double weight = published["weight"];
    Tally& tally = tallies[expected["best"][0]];
    tally.all += weight;
    const bool met = meets(first, expected["best"]);
    const bool acceptable = meets(first, expected["acceptable"]);
    (met ? tally.met : acceptable ? tally.acceptable : tally.other) += weight;
    if (!met) {
        std::printf("  %-5s first: %-24s expected: %s\n",
                    published["id"].get<std::string>().c_str(), json(first).dump().c_str(),
                    expected["best"].dump().c_str());
    }
    INFO(published["id"] << " " << published["title"]);
    CHECK_FALSE(meets(first, expected["not_acceptable"]));
    CHECK((expected["safety_stop"].is_null() || isInterruptedOrAdvised(answered, ranking)));
}

void print(const std::map<std::string, Tally>& tallies) {
    Tally sum;
    std::printf("%-24s %6s %10s %6s %6s\n", "published as", "first", "acceptable", "other", "of");
    const auto row = [](const char* name, const Tally& tally) {
        std::printf("%-24s %6.2f %10.2f %6.2f %6.2f\n", name, tally.met, tally.acceptable,
                    tally.other, tally.all);
    };
    for (const auto& [option, tally] : tallies) {
        row(option.c_str(), tally);
        sum = {sum.met + tally.met, sum.acceptable + tally.acceptable, sum.other + tally.other,
               sum.all + tally.all};
    }
    row("all", sum);
}

} // namespace

TEST_CASE(
    "published cases never get a first place that experts ruled out, nor miss a safety stop") {
    if (!std::filesystem::exists(publishedFile())) {
        std::printf("skipped: %s is not there, and WAYMARK_PUBLISHED_CASES names no other\n",
                    publishedFile().c_str());
        SUCCEED();
        return;
    }
    std::map<std::string, Tally> tallies;
    const json file = json::parse(contentOf(publishedFile()));
    CHECK(file["cases"].size() > 10);
    for (const json& published : file["cases"]) {
        checkPublished(published, tallies);
    }
    print(tallies);
}
