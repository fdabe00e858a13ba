// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "examples/rule_examples.h"

#include "formats/case_json.h"
#include "support/catch.h"
#include "support/folders.h"
#include "support/real_data.h"
#include "support/sketch.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;

namespace {

using nlohmann::json;

/// The examples that are kept, by rule. After rules change: waymark-rule-examples OUT.json.
const json& keptExamples() {
    static const json kept = json::parse(contentOf(casesFolder() / "rules.json"));
    return kept;
}

Answers answersFrom(const json& answers) {
    const json whole{{"waymark_case", 1}, {"answers", answers}};
    return readCase(whole.dump(), "rules.json", realEngine().questionnaire(), realEngine().rules())
        .answers;
}

} // namespace

TEST_CASE("every rule has its examples, and no other rule has") {
    for (const Rule& rule : realEngine().rules().rules) {
        CAPTURE(rule.id);
        CHECK(keptExamples().contains(rule.id));
    }
    for (const auto& [id, example] : keptExamples().items()) {
        CAPTURE(id);
        CHECK(realEngine().rules().rule(id) != nullptr);
    }
}

TEST_CASE("every rule fires in its first example and rests in its second") {
    for (const Rule& rule : realEngine().rules().rules) {
        CAPTURE(rule.id);
        if (!keptExamples().contains(rule.id)) {
            continue; // Said above.
        }
        const json& example = keptExamples().at(rule.id);
        CHECK(fires(rule, realEngine(), answersFrom(example.at("fires"))));
        CHECK(example.at("rests").is_null() == rule.when.isAlwaysTrue());
        if (!example.at("rests").is_null()) {
            const KnowledgeState state =
                realEngine().questionnaire().stateFrom(answersFrom(example.at("rests")));
            CHECK(evaluate(rule.when, state) == Truth::False);
        }
    }
}

TEST_CASE("the kept examples are those that the search gives") {
    for (const RuleExample& example : exampleForEachRule(realEngine())) {
        CAPTURE(example.rule);
        REQUIRE(keptExamples().contains(example.rule));
        const json& kept = keptExamples().at(example.rule);
        CHECK(answersFrom(kept.at("fires")) == example.fires);
        REQUIRE(kept.at("rests").is_null() != example.rests.has_value());
        if (example.rests) {
            CHECK(answersFrom(kept.at("rests")) == *example.rests);
        }
    }
}

TEST_CASE("an example that rests has answers a person could give") {
    Sketch sketch;
    sketch.ask("pills", "none daily");
    sketch.askWhen("pills=daily", "kind", "mild strong", "mild");
    sketch.decide("home clinic", "safety");
    sketch.weigh("strong", "pills=daily and kind=strong", "safety", "home-1");
    const Engine engine(sketch.questionnaire, sketch.rules);
    const std::vector<RuleExample> examples = exampleForEachRule(engine);
    REQUIRE(examples.size() == 1);
    CHECK(examples[0].fires == sketch.answers("pills=daily kind=strong"));
    CHECK(examples[0].rests == sketch.answers("pills=daily kind=mild"));
}

TEST_CASE("an example holds no more answers than it needs") {
    Sketch sketch;
    sketch.ask("alcohol", "none daily");
    sketch.askWhen("alcohol=daily", "shakes", "no yes", "no");
    sketch.ask("company", "no yes");
    sketch.decide("home clinic", "safety");
    sketch.weigh("shaking", "shakes=yes", "safety", "home-1");
    sketch.weigh("always", "", "safety", "home+1");
    sketch.stop("stop", "alcohol=daily or company=no").unless = sketch.when("company=no");
    const Engine engine(sketch.questionnaire, sketch.rules);
    const std::vector<RuleExample> examples = exampleForEachRule(engine);
    REQUIRE(examples.size() == 3);
    CHECK(examples[0].rule == "shaking");
    CHECK(examples[0].fires == sketch.answers("alcohol=daily shakes=yes"));
    CHECK(examples[0].rests == sketch.answers("alcohol=daily shakes=no"));
    CHECK(examples[1].fires.isEmpty());
    CHECK_FALSE(examples[1].rests.has_value());
    CHECK(examples[2].fires == sketch.answers("alcohol=daily"));
    CHECK(examples[2].rests == sketch.answers("alcohol=none company=yes"));
}
