// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/catch.h"
#include "support/folders.h"
#include "support/process.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace waymark::tests;
using nlohmann::json;

TEST_CASE("next lists the open questions, the most telling first") {
    const std::string file = goodCase();
    const Finished done = runCli({"next", file, "--json"});
    REQUIRE(done.code == 0);
    const json next = json::parse(done.out);
    CHECK(next["waymark_next"] == 1);
    const json whole = json::parse(runCli({"rank", file, "--json"}).out);
    CHECK(next["worth_finding_out"] == whole["worth_finding_out"]);
    CHECK(next["next"].size() <= 3);
    for (const json& one : next["next"]) {
        CHECK(one["gain"].get<double>() > 0);
        CHECK_FALSE(json::parse(contentOf(file))["answers"].contains(one["variable"]));
    }
    double before = 1;
    for (const json& one : next["worth_finding_out"]) {
        CHECK(one["changes_first"].get<double>() <= before + 1e-9);
        CHECK(one["changes_first"].get<double>() > 0);
        CHECK_FALSE(json::parse(contentOf(file))["answers"].contains(one["variable"]));
        before = one["changes_first"].get<double>();
    }
    const Finished text = runCli({"next", file});
    CHECK(text.code == 0);
    CHECK_FALSE(text.out.empty());
    CHECK(text.out.find('<') == std::string::npos);
}
