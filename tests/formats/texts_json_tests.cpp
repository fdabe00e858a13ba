// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/texts_json.h"

#include "support/catch.h"
#include "support/faults.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

std::string textsFaults(std::string_view texts, Texts& into) {
    const std::string file =
        R"({"format": "waymark-texts/1", "language": "en", "texts": )" + std::string(texts) + '}';
    return faultsIn(file, [&](const JsonCursor& cursor) { readTexts(cursor, "en", into); });
}

std::string textsFaults(std::string_view texts) {
    Texts into;
    return textsFaults(texts, into);
}

} // namespace

TEST_CASE("a plain text stands for all voices, an object has one for each") {
    Texts texts;
    CHECK(
        textsFaults(
            R"({"a": "same", "b": {"self": "you", "relative": "they", "counselor": "the client"}})",
            texts)
            .empty());
    CHECK(texts.text("a", Voice::Relative) == "same");
    CHECK(texts.text("b", Voice::Self) == "you");
    CHECK(texts.text("b", Voice::Relative) == "they");
    CHECK(texts.text("b", Voice::Counselor) == "the client");
}

TEST_CASE("a missing voice is an error and never a silent fall-back") {
    CHECK(textsFaults(R"({"a": {"self": "you", "relative": "they"}})") == "missing-key /texts/a");
    CHECK(textsFaults(R"({"a": {}})") ==
          "missing-key /texts/a, missing-key /texts/a, missing-key /texts/a");
    CHECK(textsFaults(
              R"({"a": {"self": "you", "relative": "they", "counselor": "c", "friend": "f"}})") ==
          "unknown-key /texts/a");
    CHECK(textsFaults(R"({"a": 1})") == "wrong-type /texts/a");
}

TEST_CASE("all voices have the same names in braces") {
    CHECK(textsFaults(R"({"help.a": {"self": "{poison}", "relative": "{poison} and {poison}",
        "counselor": "{poison}"}})")
              .empty());
    CHECK(textsFaults(R"({"help.a": {"self": "{poison}", "relative": "{emergency}",
        "counselor": "{poison}"}})") == "placeholders-differ /texts/help.a");
}

TEST_CASE("a name in braces that nothing fills in is reported, with the nearest that is") {
    CHECK(textsFaults(R"({"help.a": "Call {poison}."})").empty());
    CHECK(textsFaults(R"({"help.a": "Call {poisen}."})") == "unknown-placeholder /texts/help.a");
    // Only help pages are filled in, and signs to look for are printed without a country.
    CHECK(textsFaults(R"({"page.a.help": "Call {poison}."})") ==
          "unknown-placeholder /texts/page.a.help");
    CHECK(textsFaults(R"({"help.check-a.step.1": "Call {poison}."})") ==
          "unknown-placeholder /texts/help.check-a.step.1");
    CHECK(textsFaults(R"({"a": "A } before a { is no name."})").empty());
}

TEST_CASE("a key that is there already is reported") {
    Texts texts;
    CHECK(textsFaults(R"({"a": "x"})", texts).empty());
    CHECK(textsFaults(R"({"a": "y"})", texts) == "duplicate-id /texts/a");
    CHECK(texts.text("a", Voice::Self) == "x");
}

TEST_CASE("a file in another language than its folder is reported") {
    Texts texts;
    CHECK(faultsIn(R"({"format": "f", "language": "de", "texts": {}})",
                   [&](const JsonCursor& cursor) { readTexts(cursor, "en", texts); }) ==
          "wrong-language /language");
}
