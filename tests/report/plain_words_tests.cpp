// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "texts/plain_words.h"

#include "support/catch.h"

using namespace waymark;

namespace {

PlainWords someWords() {
    PlainWords words;
    words.add({"methadone", "the medicine"});
    words.add({"methadone or buprenorphine", "the medicine"});
    words.add({"buprenorphine", "the medicine"});
    words.add({"use heroin and", ""});
    return words;
}

} // namespace

TEST_CASE("a word that tells too much is put in plain words, longer ones first") {
    CHECK(someWords().plain("Ask for methadone or buprenorphine today.") ==
          "Ask for the medicine today.");
    CHECK(someWords().plain("Methadone, or none.") == "The medicine, or none.");
    CHECK(someWords().plain("I use heroin and want help.") == "I want help.");
}

TEST_CASE("words that only hold such a word stay as they are") {
    CHECK(someWords().plain("methadonexyz and unmethadone") == "methadonexyz and unmethadone");
    CHECK(someWords().plain("").empty());
    CHECK(PlainWords().plain("Ask for methadone.") == "Ask for methadone.");
}
