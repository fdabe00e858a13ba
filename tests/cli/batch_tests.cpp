// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/catch.h"
#include "support/folders.h"
#include "support/process.h"

#include <nlohmann/json.hpp>

#include <sstream>

using namespace waymark::tests;
using nlohmann::json;

namespace {

std::string oneLine(const std::filesystem::path& file) {
    return json::parse(contentOf(file)).dump();
}

std::vector<json> batch(const std::string& input, const std::vector<std::string>& more = {}) {
    std::vector<std::string> words{"batch"};
    words.insert(words.end(), more.begin(), more.end());
    const Finished done = runCli(words, input);
    CHECK(done.code == 0);
    CHECK(done.err.empty());
    std::vector<json> lines;
    std::istringstream stream(done.out);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(json::parse(line));
    }
    return lines;
}

} // namespace

TEST_CASE("each line gives the result that rank gives, in the same order") {
    const auto files = filesIn(casesFolder() / "good", ".json");
    REQUIRE(files.size() > 3);
    const std::vector<json> lines =
        batch(oneLine(files[0]) + '\n' + oneLine(files[1]) + '\n' + oneLine(files[2]));
    REQUIRE(lines.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        json alone = json::parse(runCli({"rank", files[i], "--json"}).out);
        CHECK(alone.erase("weight_acceptability") == 1);
        CHECK(lines[i] == alone);
    }
}

TEST_CASE("a kept line has the order of rank, in names and numbers only") {
    const auto files = filesIn(casesFolder() / "good", ".json");
    const std::vector<json> lines = batch(oneLine(files[0]) + "\n[\n", {"--kept"});
    REQUIRE(lines.size() == 2);
    const json alone = json::parse(runCli({"rank", files[0], "--json"}).out);
    CHECK(lines[0]["versions"] == alone["versions"]);
    CHECK(lines[0]["certainty"] == alone["certainty"]);
    REQUIRE(lines[0]["standings"].size() == alone["ranking"].size());
    for (std::size_t i = 0; i < alone["ranking"].size(); ++i) {
        const json& kept = lines[0]["standings"][i];
        const json& told = alone["ranking"][i];
        CHECK(kept["option"] == told["option"]);
        CHECK(kept["rank"] == told["rank"]);
        CHECK(kept["tier"] == told["tier"]);
        CHECK(kept["reasons"].size() == told["reasons"].size());
    }
    CHECK(lines[0].dump().find("because") == std::string::npos);
    CHECK(lines[1]["waymark_error"] == 1);
}

TEST_CASE("a line that cannot be read is answered in its place and stops nothing") {
    const std::string good = oneLine(filesIn(casesFolder() / "good", ".json")[0]);
    const std::string unknown = R"({"waymark_case": 1, "answers": {"age": "26-60"}})";
    const std::vector<json> lines =
        batch(good + '\n' + unknown + "\n\n[[[\n\"\xff\"\n" + good + "\r\n");
    REQUIRE(lines.size() == 6);
    CHECK(lines[0].contains("waymark_result"));
    CHECK(lines[1] ==
          json::parse(R"({"waymark_error": 1, "line": 2, "errors": [{"code": "unknown-value",
        "file": "line 2", "pointer": "/answers/age", "found": "\"26-60\"", "expected": "a value of age",
        "suggestion": "26-59"}]})"));
    for (const std::size_t bad : {2U, 3U, 4U}) {
        CHECK(lines[bad]["waymark_error"] == 1);
        CHECK(lines[bad]["line"] == bad + 1);
        CHECK(lines[bad]["errors"][0]["code"] == "not-json");
    }
    CHECK(lines[5] == lines[0]);
}

TEST_CASE("no lines give no lines") {
    CHECK(batch("").empty());
}

TEST_CASE("a line of brackets is one bad line") {
    std::string input(1000000, '[');
    input.append("\n").append(R"({"waymark_case": 1, "answers": {}})");
    const std::vector<json> lines = batch(input);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0]["errors"][0]["code"] == "too-deep");
    CHECK(lines[1].contains("waymark_result"));
}
