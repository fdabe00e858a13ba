// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "texts/texts.h"

#include "support/catch.h"

using namespace waymark;

namespace {

Texts twoTexts() {
    Texts texts;
    texts.add("greeting",
              {"Hello {name}", "They hear hello {name}", "The client hears hello {name}"});
    texts.add("plain", {"one", "two", "three"});
    return texts;
}

} // namespace

TEST_CASE("a text is given in the voice that is asked for") {
    const Texts texts = twoTexts();
    CHECK(texts.text("plain", Voice::Self) == "one");
    CHECK(texts.text("plain", Voice::Relative) == "two");
    CHECK(texts.text("plain", Voice::Counselor) == "three");
}

TEST_CASE("a missing text shows its key, a missing optional one is empty") {
    const Texts texts = twoTexts();
    CHECK(texts.text("page.none.title", Voice::Self) == "<page.none.title>");
    CHECK(texts.optional("page.none.title", Voice::Self).empty());
    CHECK(texts.optional("plain", Voice::Self) == "one");
    CHECK_FALSE(texts.has("page.none.title"));
}

TEST_CASE("a key is added once and keeps its first text") {
    Texts texts = twoTexts();
    CHECK_FALSE(texts.add("plain", {"x", "x", "x"}));
    CHECK(texts.text("plain", Voice::Self) == "one");
    CHECK(texts.all().size() == 2);
}

TEST_CASE("names in braces are filled in wherever they stand") {
    CHECK(twoTexts().text("greeting", Voice::Self, {{"name", "Ana"}}) == "Hello Ana");
    CHECK(filled("{a} and {a} and {b}", {{"a", "1"}, {"b", "2"}}) == "1 and 1 and 2");
    CHECK(filled("{unknown} stays", {{"a", "1"}}) == "{unknown} stays");
}

TEST_CASE("a filling that looks like a name is not filled again by itself") {
    CHECK(filled("{a}", {{"a", "{a}{a}"}}) == "{a}{a}");
    CHECK(filled("{a}", {{"a", ""}}).empty());
}
