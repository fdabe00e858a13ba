// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/case_check.h"

#include "support/catch.h"
#include "support/sketch.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

std::string found(const std::vector<std::string>& cases) {
    Sketch sketch;
    sketch.ask("alcohol", "none daily");
    sketch.decide("home clinic", "safety");
    sketch.weigh("daily", "alcohol=daily", "safety", "home-1");
    sketch.weigh("always", "", "safety", "home+1");
    std::vector<Case> given;
    for (const std::string& answers : cases) {
        given.emplace_back().answers = sketch.answers(answers);
    }
    std::string text;
    const Engine engine(sketch.questionnaire, sketch.rules);
    for (const Finding& finding : checkFiring(engine, given)) {
        text += (text.empty() ? "" : ", ") + finding.code + ' ' + finding.subject;
    }
    return text;
}

} // namespace

TEST_CASE("a rule fires in at least one case and not in another") {
    CHECK(found({"alcohol=daily", "alcohol=none"}).empty());
    CHECK(found({"alcohol=daily", ""}).empty());
    CHECK(found({"alcohol=none"}) == "fires-in-no-case daily");
    CHECK(found({"alcohol=daily"}) == "fires-in-every-case daily");
}

TEST_CASE("a rule without a condition may fire in every case") {
    CHECK(found({}) == "fires-in-no-case daily, fires-in-no-case always");
}
