// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/catch.h"
#include "support/folders.h"
#include "support/has_text.h"
#include "support/process.h"
#include "support/sanitizers.h"

#include <nlohmann/json.hpp>

#include <fstream>

using namespace waymark::tests;
using nlohmann::json;

namespace fs = std::filesystem;

namespace {

/// Enough for the program and its data, also with sanitizers, and not for what it is given as JSON
/// values.
constexpr long FewMegabytes = 150;
constexpr double FewSeconds = 5;

fs::path hundredMegabytesOfBrackets(const TemporaryFolder& folder) {
    fs::path path = folder.path() / "brackets.json";
    std::ofstream stream(path, std::ios::binary);
    const std::string block(std::size_t{1} << 20, '[');
    for (int i = 0; i < 100; ++i) {
        stream << block;
    }
    return path;
}

void checkRefused(const Finished& done, int code) {
    CHECK(done.code == code);
    CHECK(done.out.empty());
    CHECK_FALSE(done.err.empty());
}

Finished withData(const fs::path& data, std::vector<std::string> arguments) {
    return runCli(Start{std::move(arguments), "", {"WAYMARK_DATA_DIR=" + data.string()}});
}

} // namespace

TEST_CASE("every bad case is refused with exit code 3, by rank and by next") {
    for (const auto& file : filesIn(casesFolder() / "bad", ".json")) {
        CAPTURE(file);
        checkRefused(runCli({"rank", file}), 3);
        checkRefused(runCli({"next", file, "--json"}), 3);
    }
}

TEST_CASE("a message names the file, the place, what was expected and the nearest word") {
    const std::string file = casesFolder() / "bad" / "unknown-value.json";
    CHECK(runCli({"rank", file}).err ==
          "waymark-cli: " + file +
              " at /answers/age: found \"26-60\"; expected a value of age. "
              "Did you mean \"26-59\"? [unknown-value]\n");
}

TEST_CASE("a file that is not there, a folder and an empty file are no cases") {
    const TemporaryFolder folder;
    checkRefused(runCli({"rank", folder.path() / "none.json"}), 3);
    checkRefused(runCli({"rank", folder.path()}), 3);
    write(folder.path() / "empty.json", "");
    checkRefused(runCli({"rank", folder.path() / "empty.json"}), 3);
    checkRefused(runCli({"rank", "-"}), 3);
}

TEST_CASE("a hundred megabytes of brackets are refused at once") {
    const TemporaryFolder folder;
    const fs::path path = hundredMegabytesOfBrackets(folder);
    for (const Finished& done : {runCli({"rank", path}), runCli(Start{{"rank", "-"}, path, {}})}) {
        checkRefused(done, 3);
        if constexpr (!IsSanitized) {
            CHECK(done.seconds < FewSeconds);
            CHECK(done.megabytes < FewMegabytes);
        }
    }
}

TEST_CASE("a large file just below the limit is refused at once") {
    const TemporaryFolder folder;
    write(folder.path() / "wide.json",
          R"({"waymark_case": 1, "answers": {"age": [)" + std::string(7000000, ' ') + "]}}");
    const Finished done = runCli({"rank", folder.path() / "wide.json"});
    checkRefused(done, 3);
    if constexpr (!IsSanitized) {
        CHECK(done.seconds < FewSeconds);
    }
}

TEST_CASE("what is no command is refused with exit code 2") {
    for (const std::vector<std::string>& arguments :
         std::vector<std::vector<std::string>>{{},
                                               {"rnak"},
                                               {"rank"},
                                               {"rank", goodCase(), "more"},
                                               {"rank", goodCase(), "--jsn"},
                                               {"next"},
                                               {"rank", goodCase(), "--importance"},
                                               {"check", "one", "two"},
                                               {"batch", "file"},
                                               {"--json"}}) {
        CAPTURE(arguments);
        const Finished done = runCli(arguments);
        CHECK(done.code == 2);
        CHECK(done.out.empty());
        CHECK_FALSE(done.err.empty());
    }
}

TEST_CASE("help is given when it is asked for") {
    for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
             {"--help"}, {"rank", "--help"}, {"check", "--help"}}) {
        const Finished done = runCli(arguments);
        CHECK(done.code == 0);
        CHECK(hasText(done.out, "waymark-cli"));
    }
}

TEST_CASE("data of the program that is missing gives exit code 4") {
    const TemporaryFolder folder;
    checkRefused(withData(folder.path() / "none", {"rank", goodCase()}), 4);
    checkRefused(withData(folder.path(), {"next", goodCase()}), 4);
    checkRefused(withData(folder.path(), {"batch"}), 4);
}

TEST_CASE("data of the program that is damaged gives exit code 4, and says where") {
    const TemporaryFolder folder;
    const fs::path data = copyOfData(folder);
    const std::string whole = contentOf(data / "rules/decisions.json");
    write(data / "rules/decisions.json", whole.substr(0, whole.size() / 2));
    const Finished done = withData(data, {"rank", goodCase()});
    checkRefused(done, 4);
    CHECK(hasText(done.err, "data/rules/decisions.json: found a fault at line"));
}

TEST_CASE("damaged data goes before a bad case") {
    const TemporaryFolder folder;
    checkRefused(withData(folder.path(), {"rank", folder.path() / "none.json"}), 4);
}
