// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/nearest_word.h"

#include "support/catch.h"

using namespace waymark;

TEST_CASE("the word with the fewest edits is the nearest") {
    const std::vector<std::string> words{"alcohol", "age", "housing", "home-use"};
    CHECK(nearestWord("alchohol", words) == "alcohol");
    CHECK(nearestWord("Age", words) == "age");
    CHECK(nearestWord("home-usse", words) == "home-use");
    CHECK(nearestWord("housing", words) == "housing");
}

TEST_CASE("a word that is far from all is not taken for any") {
    CHECK(nearestWord("benzodiazepines", {"age", "legal"}).empty());
    CHECK(nearestWord("anything", {}).empty());
    CHECK(nearestWord(std::string(10000, 'a'), {std::string(9999, 'a')}).empty());
}

TEST_CASE("of equally near words the first is named") {
    CHECK(nearestWord("bat", {"cat", "rat"}) == "cat");
}
