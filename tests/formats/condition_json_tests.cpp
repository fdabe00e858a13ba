// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/condition_json.h"

#include "support/catch.h"
#include "support/faults.h"
#include "support/sketch.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

Sketch alcoholAndAge() {
    Sketch sketch;
    sketch.ask("alcohol", "none some daily");
    sketch.ask("age", "young old");
    return sketch;
}

std::string conditionFaults(std::string_view text) {
    return faultsIn(text, [](const JsonCursor& cursor) {
        (void)readCondition(cursor, alcoholAndAge().questionnaire.variables);
    });
}

void checkReads(std::string_view text, std::string_view expected) {
    const Sketch sketch = alcoholAndAge();
    CAPTURE(text);
    CHECK(faultsIn(text, [&](const JsonCursor& cursor) {
              CHECK(readCondition(cursor, sketch.questionnaire.variables) == sketch.when(expected));
          }).empty());
}

} // namespace

TEST_CASE("conditions are read as they are written") {
    checkReads(R"({"alcohol": ["some", "daily"]})", "alcohol=some|daily");
    checkReads(R"({"alcohol": ["daily"], "age": ["old"]})", "age=old and alcohol=daily");
    checkReads(R"({"age": ["old"], "alcohol": ["daily"]})", "age=old and alcohol=daily");
    checkReads(R"({"any": [{"alcohol": ["daily"]}, {"age": ["old"]}]})",
               "alcohol=daily or age=old");
    checkReads(R"({"not": {"all": [{"alcohol": ["none"]}, {"age": ["old"]}]}})",
               "not ( alcohol=none and age=old )");
    checkReads("{}", "");
}

TEST_CASE("words beside a variable in one object all have to hold") {
    const Sketch sketch = alcoholAndAge();
    (void)faultsIn(
        R"({"age": ["old"], "not": {"alcohol": ["none"]}})", [&](const JsonCursor& cursor) {
            const Condition read = readCondition(cursor, sketch.questionnaire.variables);
            CHECK(evaluate(read, sketch.state("age=old alcohol=daily")) == Truth::True);
            CHECK(evaluate(read, sketch.state("age=young alcohol=daily")) == Truth::False);
            CHECK(evaluate(read, sketch.state("age=old alcohol=none")) == Truth::False);
        });
}

TEST_CASE("unknown variables and values are reported where they stand") {
    CHECK(conditionFaults(R"({"alcohl": ["daily"]})") == "unknown-variable /alcohl");
    CHECK(conditionFaults(R"({"any": [{"alcohol": ["often"]}]})") ==
          "unknown-value /any/0/alcohol/0");
    CHECK(conditionFaults(R"({"not": {"age": ["old", "older"]}})") == "unknown-value /not/age/1");
}

TEST_CASE("a condition of the wrong shape is reported") {
    CHECK(conditionFaults(R"({"alcohol": []})") == "empty-list /alcohol");
    CHECK(conditionFaults("[]") == "wrong-type");
    CHECK(conditionFaults(R"({"all": {"age": ["old"]}})") == "wrong-type /all");
    CHECK(conditionFaults(R"({"any": [1]})") == "wrong-type /any/0");
    CHECK(conditionFaults(R"({"not": [{"age": ["old"]}]})") == "wrong-type /not");
    CHECK(conditionFaults(R"({"alcohol": "daily"})") == "wrong-type /alcohol");
}
