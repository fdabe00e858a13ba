// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "knowledge/variables.h"

#include "support/catch.h"
#include "support/sketch.h"
#include "support/text_pictures.h"

using namespace waymark;
using waymark::tests::words;

namespace {

Variable variableOf(const std::string& id, std::size_t values) {
    Variable variable;
    variable.id = id;
    variable.values.resize(values, "value");
    return variable;
}

} // namespace

TEST_CASE("a variable is found by its id and its values by theirs") {
    Variables variables;
    Variable alcohol = variableOf("alcohol", 0);
    alcohol.values = words("none some daily");
    CHECK(variables.add(variableOf("age", 2)) == 0);
    CHECK(variables.add(alcohol) == 1);
    CHECK(variables.find("alcohol") == 1);
    CHECK_FALSE(variables.find("alcohol-now").has_value());
    CHECK(variables[1].valueOf("daily") == 2);
    CHECK_FALSE(variables[1].valueOf("never").has_value());
    CHECK(variables[1].domain() == ValueSet::firstValues(3));
    CHECK(variables.count() == 2);
}

TEST_CASE("a variable that does not fit in a knowledge state is not added") {
    Variables variables;
    CHECK_FALSE(variables.add(variableOf("huge", 65)).has_value());
    CHECK(variables.count() == 0);
    CHECK_FALSE(variables.find("huge").has_value());
}

TEST_CASE("room for variables ends without harm") {
    Variables variables;
    int added = 0;
    while (added < 1000 && variables.add(variableOf("v" + std::to_string(added), 60))) {
        ++added;
    }
    CHECK(added == StateLayout::Words);
    CHECK(variables.count() == added);
    CHECK_FALSE(variables.add(variableOf("one-more", 60)).has_value());
}
