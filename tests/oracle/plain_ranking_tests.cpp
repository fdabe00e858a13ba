// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "oracle/plain_ranking.h"

#include "oracle/random_state.h"
#include "support/catch.h"
#include "support/random_sketch.h"
#include "support/real_data.h"

#include <algorithm>
#include <array>

using namespace waymark;
using namespace waymark::tests;

namespace {

constexpr int States = 100000;

std::array<std::int64_t, Decision::MaxCriteria> asNumbers(const Weights& weights) {
    std::array<std::int64_t, Decision::MaxCriteria> numbers{};
    for (std::size_t c = 0; c < numbers.size(); ++c) {
        numbers[c] = weights.of(static_cast<int>(c));
    }
    return numbers;
}

bool agree(const Score& score, const PlainOrder& plain) {
    for (std::size_t i = 0; i < static_cast<std::size_t>(score.count); ++i) {
        if (score.fit[i] != plain.fit[i] || static_cast<int>(score.tier[i]) != plain.tier[i] ||
            score.order[i] != plain.order[i]) {
            return false;
        }
    }
    return score.count == plain.count;
}

} // namespace

TEST_CASE("the rules as plain ifs and the engine agree on 100,000 random states") {
    const Engine& engine = realEngine();
    Random random(20261126);
    int agreed = 0;
    for (int i = 0; i < States; ++i) {
        // A few states know everything, most leave something open.
        const TwinState twin =
            randomTwin(random, engine.questionnaire().variables, i % 4 == 0 ? 1 : random.unit());
        const auto which = static_cast<std::size_t>(random.below(4));
        const PlainDecision& plain = plainDecisions()[which];
        const CompiledDecision& compiled =
            engine.compiled().decision(engine.rules().decision(plain.id).value());
        const Weights weights(*compiled.decision, randomImportance(random, *compiled.decision));
        PlainOrder order;
        plain.decide(twin.values.data(), asNumbers(weights).data(), order);
        agreed += agree(score(compiled, twin.state, weights), order) ? 1 : 0;
    }
    CHECK(agreed == States);
}

TEST_CASE("a single step more in the engine's rules is noticed") {
    RuleBase rules = realEngine().rules();
    const auto weigh = std::ranges::find_if(rules.rules, [](const Rule& rule) {
        return rule.decision == 0 && rule.kind == RuleKind::Weigh;
    });
    ++weigh->steps[0];
    const Variables& variables = realEngine().questionnaire().variables;
    const CompiledRuleBase changed(rules, variables.layout());
    const PlainDecision& plain = plainDecisions()[0];
    const CompiledDecision& compiled = changed.decision(0);
    REQUIRE(compiled.decision->id == plain.id);
    const Weights weights(*compiled.decision, {});
    Random random(4);
    int different = 0;
    for (int i = 0; i < 2000; ++i) {
        const TwinState twin = randomTwin(random, variables, 0.8);
        PlainOrder order;
        plain.decide(twin.values.data(), asNumbers(weights).data(), order);
        different += agree(score(compiled, twin.state, weights), order) ? 0 : 1;
    }
    CHECK(different > 0);
}
