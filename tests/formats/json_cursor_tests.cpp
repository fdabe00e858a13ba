// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/json_cursor.h"

#include "support/catch.h"
#include "support/faults.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;

TEST_CASE("reading what is there reports nothing") {
    const auto faults =
        faultsIn(R"({"text": "a", "number": 3, "flag": true, "list": ["x", "y"]})",
                 [](const JsonCursor& cursor) {
                     CHECK(cursor.text("text") == "a");
                     CHECK(cursor.number("number", 0, 5) == 3);
                     CHECK(cursor.flagOr("flag", false));
                     CHECK(cursor.textOr("missing", "b") == "b");
                     CHECK(cursor.list("list").size() == 2);
                     CHECK(cursor.find("list")->texts() == std::vector<std::string>{"x", "y"});
                     CHECK_FALSE(cursor.find("missing").has_value());
                     CHECK(cursor.members().size() == 4);
                 });
    CHECK(faults.empty());
}

TEST_CASE("every fault is reported with its place, and reading goes on") {
    const auto faults = faultsIn(R"({"text": 1, "number": "3", "list": {}, "words": ["x", 2]})",
                                 [](const JsonCursor& cursor) {
                                     CHECK(cursor.text("text").empty());
                                     CHECK(cursor.number("number", 1, 5) == 1);
                                     CHECK(cursor.list("list").empty());
                                     CHECK(cursor.find("words")->texts().size() == 2);
                                     CHECK(cursor.text("missing").empty());
                                 });
    CHECK(faults == "wrong-type /text, wrong-number /number, wrong-type /list, wrong-type "
                    "/words/1, missing-key");
}

TEST_CASE("a number is whole and within its limits, however large it is written") {
    const auto isRefused = [](const std::string& number) {
        return !faultsIn(number, [](const JsonCursor& cursor) {
                    (void)cursor.asNumber(-3, 3);
                }).empty();
    };
    CHECK_FALSE(isRefused("-3"));
    CHECK_FALSE(isRefused("3"));
    CHECK(isRefused("4"));
    CHECK(isRefused("1.5"));
    CHECK(isRefused("2.0"));
    CHECK(isRefused("\"2\""));
    CHECK(isRefused("true"));
    CHECK(isRefused("null"));
    CHECK(isRefused("4294967296"));
    CHECK(isRefused("18446744073709551615"));
    CHECK(isRefused("99999999999999999999999"));
}

TEST_CASE("keys that are not known are reported with the nearest one that is") {
    DataErrors errors;
    const nlohmann::json value{{"answer", 1}, {"voice", 2}};
    CHECK(JsonCursor(value, "f", errors).allowOnly({"answers", "voice"}));
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].found == "\"answer\"");
    CHECK(errors[0].suggestion == "answers");
}

TEST_CASE("a pointer escapes the signs that have a meaning in it") {
    CHECK(faultsIn(R"({"a/b~c": {"d": 1}})", [](const JsonCursor& cursor) {
              (void)cursor.members()[0].second.text("d");
          }) == "wrong-type /a~1b~0c/d");
}

TEST_CASE("a long value is shown shortened, and never with half a letter") {
    DataErrors errors;
    std::string letters;
    for (int i = 0; i < 100; ++i) {
        letters += "\xc3\xa4";
    }
    const nlohmann::json value(letters);
    JsonCursor(value, "f", errors).report("code", "something");
    CHECK(errors[0].found.size() <= 63);
    CHECK_NOTHROW(nlohmann::json(errors[0].found).dump());
}

TEST_CASE("a word has to be one of those listed") {
    const auto place = [](const std::string& text) {
        std::optional<std::size_t> found;
        const std::string faults = faultsIn(text, [&](const JsonCursor& cursor) {
            found = cursor.oneOf({"self", "relative"}, "a voice", "unknown-word");
        });
        CHECK(found.has_value() == faults.empty());
        return found.value_or(99);
    };
    CHECK(place("\"relative\"") == 1);
    CHECK(place("\"relativ\"") == 99);
    CHECK(place("1") == 99);
}
