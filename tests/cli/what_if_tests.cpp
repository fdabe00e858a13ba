// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/catch.h"
#include "support/folders.h"
#include "support/process.h"

#include <nlohmann/json.hpp>

#include <set>

using namespace waymark::tests;
using nlohmann::json;

TEST_CASE("what-if lists changes, and each of them is so when the case is changed like that") {
    const std::string file = goodCase();
    const Finished done = runCli({"what-if", file, "--json"});
    REQUIRE(done.code == 0);
    const json found = json::parse(done.out);
    REQUIRE_FALSE(found["singles"].empty());
    int tried = 0;
    for (const char* list : {"singles", "pairs"}) {
        for (std::size_t i = 0; i < found[list].size() && i < 5; ++i) {
            const json& one = found[list][i];
            json changed = json::parse(contentOf(file));
            for (const json& change : one["changes"]) {
                changed["answers"][change["variable"].get<std::string>()] = change["value"];
            }
            const json result = json::parse(runCli({"rank", "-", "--json"}, changed.dump()).out);
            CAPTURE(one.dump());
            if (one["first"].is_string()) {
                std::set<std::string> said = one["shared_with"].get<std::set<std::string>>();
                said.insert(one["first"].get<std::string>());
                std::set<std::string> firsts;
                for (const json& standing : result["ranking"]) {
                    if (standing["rank"] == 1) {
                        firsts.insert(standing["option"].get<std::string>());
                    }
                }
                CHECK(firsts == said);
                ++tried;
            }
        }
    }
    CHECK(tried > 0);
}

TEST_CASE("what-if writes a text for people in the voice of the case") {
    const Finished done = runCli({"what-if", goodCase()});
    CHECK(done.code == 0);
    CHECK(done.err.empty());
    CHECK_FALSE(done.out.empty());
    CHECK(done.out.find('<') == std::string::npos);
}
