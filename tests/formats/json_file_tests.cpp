// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/json_file.h"

#include "support/catch.h"
#include "support/faults.h"
#include "support/folders.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;

namespace {

DataError parseFault(std::string_view text) {
    DataErrors errors;
    CHECK_FALSE(parseJson(text, "test.json", errors).has_value());
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].file == "test.json");
    return errors[0];
}

std::string readFault(const std::filesystem::path& path) {
    DataErrors errors;
    CHECK_FALSE(readFile(path, errors).has_value());
    return inShort(errors);
}

std::string nested(std::size_t levels) {
    return std::string(levels, '[') + std::string(levels, ']');
}

} // namespace

TEST_CASE("JSON in UTF-8 is read as it stands") {
    DataErrors errors;
    const auto parsed = parseJson("{\"a\": [1, \"\xc3\xa4\"]}\n", "test.json", errors);
    REQUIRE(parsed.has_value());
    CHECK(errors.empty());
    CHECK((*parsed)["a"][1] == "\xc3\xa4");
}

TEST_CASE("what is no JSON is reported with its line and column") {
    CHECK(parseFault("").code == "not-json");
    CHECK(parseFault("{\"a\": 1,\n \"b\": }").found == "a fault at line 2, column 7");
    CHECK(parseFault("{\"a\": 1} more").code == "not-json");
    CHECK(parseFault("{\"a\": 1").code == "not-json");
    CHECK(parseFault("{'a': 1}").code == "not-json");
    CHECK(parseFault("[NaN]").code == "not-json");
    CHECK(parseFault("// comment\n1").code == "not-json");
}

TEST_CASE("bytes that are no UTF-8 are reported") {
    CHECK(parseFault("\"\xff\"").code == "not-json");
    CHECK(parseFault("\"\xc3\"").code == "not-json");
    CHECK(parseFault("\"\xed\xa0\x80\"").code == "not-json");
    CHECK(parseFault(std::string_view("\"\0\"", 3)).code == "not-json");
}

TEST_CASE("a number that no number can hold is reported") {
    CHECK(parseFault("{\"a\": 1e99999}").code == "not-json");
    CHECK(parseFault("[-1e400]").code == "not-json");
}

TEST_CASE("a key that stands twice in one object is reported") {
    CHECK(parseFault(R"({"a": 1, "b": {"a": 1}, "a": 2})").code == "repeated-key");
    CHECK(parseFault(R"({"a": 1, "b": {"a": 1}, "a": 2})").pointer.empty());
    CHECK(parseFault(R"({"x/y": [1, [], {"k": []}, {"a": 1, "a": 2}]})").pointer == "/x~1y/3");
    DataErrors errors;
    CHECK(parseJson(R"({"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]})", "test.json", errors)
              .has_value());
}

TEST_CASE("levels are counted, and too many are an error long before they fill the memory") {
    DataErrors errors;
    CHECK(parseJson(nested(MaxJsonDepth), "test.json", errors).has_value());
    CHECK(parseFault(nested(MaxJsonDepth + 2)).code == "too-deep");
    CHECK(parseFault(std::string(MaxFileBytes, '[')).code == "too-deep");
}

TEST_CASE("more bytes than any of our files has are an error") {
    CHECK(parseFault(std::string(MaxFileBytes + 1, ' ')).code == "too-large");
}

TEST_CASE("a file is read byte by byte") {
    const TemporaryFolder folder;
    const std::string bytes("a\r\n\0\xff", 5);
    write(folder.path() / "file", bytes);
    DataErrors errors;
    CHECK(readFile(folder.path() / "file", errors) == bytes);
    write(folder.path() / "empty", "");
    CHECK(readFile(folder.path() / "empty", errors) == "");
    CHECK(errors.empty());
}

TEST_CASE("what is no readable file is reported") {
    const TemporaryFolder folder;
    CHECK(readFault(folder.path() / "missing.json") == "unreadable-file");
    CHECK(readFault(folder.path()) == "unreadable-file");
    CHECK(readFault("/dev/null") == "unreadable-file");
    write(folder.path() / "large.json", std::string(MaxFileBytes + 1, ' '));
    CHECK(readFault(folder.path() / "large.json") == "too-large");
}
