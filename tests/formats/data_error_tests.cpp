// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/data_error.h"

#include "support/catch.h"

using namespace waymark;

TEST_CASE("a message says where, what stands there, what was expected and what may be meant") {
    const DataError error{"unknown-value", "case.json",      "/answers/age",
                          "\"26-60\"",     "a value of age", "26-59"};
    CHECK(error.message() == "case.json at /answers/age: found \"26-60\"; expected a value of age. "
                             "Did you mean \"26-59\"? [unknown-value]");
}

TEST_CASE("parts of a message that are not there leave no gap") {
    const DataError error{"missing-key", "case.json", "", "", "\"answers\"", ""};
    CHECK(error.message() == "case.json: nothing there; expected \"answers\". [missing-key]");
}

TEST_CASE("bad data says everything that is wrong") {
    const BadData bad({{"one", "a.json", "", "x", "y", ""}, {"two", "b.json", "", "x", "y", ""}});
    CHECK(bad.errors().size() == 2);
    CHECK(std::string(bad.what()) == bad.errors()[0].message() + '\n' + bad.errors()[1].message());
}
