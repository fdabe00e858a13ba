// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/invariant_check.h"

#include "check/worse_answer.h"
#include "support/catch.h"
#include "support/random_sketch.h"
#include "support/sketch.h"

#include <algorithm>
#include <sstream>

using namespace waymark;
using namespace waymark::tests;

namespace {

constexpr int NeverClipped = 100;

Sketch drinkingByRule() {
    Sketch sketch;
    sketch.ask("alcohol", "none some daily");
    sketch.askWhen("alcohol=daily", "shakes", "no yes", "no");
    sketch.ask("company", "no yes");
    sketch.deriveFirst("risk", "low high", {"alcohol=daily and company=no -> high", "low"});
    sketch.decide("home clinic", "safety cost");
    return sketch;
}

Invariant worseAlcohol() {
    Invariant invariant;
    invariant.id = "worse-alcohol";
    invariant.worse = {0, 1, 2};
    invariant.helped = 0;
    invariant.against = 1;
    return invariant;
}

/// The counterexample, or "holds"; with "?" when it was not decided exactly.
std::string verdictOf(const Sketch& sketch, const Invariant& invariant = worseAlcohol()) {
    const Engine engine(sketch.questionnaire, sketch.rules);
    const WorseAnswerVerdict verdict = checkWorseAnswer(engine, invariant);
    return verdict.counterexample.value_or("holds") + (verdict.exact ? "" : "?");
}

std::string stopVerdict(const std::string& when, const std::string& stop,
                        const std::string& unless) {
    Sketch sketch = drinkingByRule();
    Rule& rule = sketch.stop("stop", stop);
    if (!unless.empty()) {
        rule.unless = sketch.when(unless);
    }
    Invariant invariant;
    invariant.kind = Invariant::Kind::StopHolds;
    invariant.rule = "stop";
    invariant.when = sketch.when(when);
    const InvariantCheck check =
        checkInvariants(Engine(sketch.questionnaire, sketch.rules), {invariant});
    return check.findings.empty() ? "holds" : check.findings.front().counterexample;
}

} // namespace

TEST_CASE("a worse answer that only hurts is found sound") {
    Sketch sketch = drinkingByRule();
    sketch.weigh("some", "alcohol=some|daily", "safety", "home-1");
    sketch.weigh("daily", "alcohol=daily", "cost", "home-1 clinic+1");
    sketch.weigh("company", "company=yes", "cost", "home+3");
    CHECK(verdictOf(sketch) == "holds");
}

TEST_CASE("a worse answer that helps is shown with its criterion and the other answers") {
    Sketch sketch = drinkingByRule();
    sketch.weigh("some", "alcohol=some|daily", "safety", "home-3");
    sketch.weigh("alone", "alcohol=some and company=no", "cost", "home+1");
    CHECK(verdictOf(sketch) == "alcohol from none to some, on cost, with company=no");
    sketch.rules.rules.back().when = sketch.when("alcohol=some");
    CHECK(verdictOf(sketch) == "alcohol from none to some, on cost");
    sketch.rules.rules.back().when = sketch.when("risk=high");
    CHECK(verdictOf(sketch) == "alcohol from some to daily, on cost, with company=no");
    sketch.rules.rules.back().when = sketch.when("shakes=yes");
    CHECK(verdictOf(sketch) == "alcohol from some to daily, on cost, with shakes=yes");
}

TEST_CASE("what a worse answer takes away counts like what it brings") {
    Sketch sketch = drinkingByRule();
    sketch.weigh("sober", "alcohol=none", "safety", "clinic+1");
    CHECK(verdictOf(sketch) == "alcohol from none to some, on safety");
    sketch.weigh("some", "alcohol=some|daily", "safety", "home-1");
    CHECK(verdictOf(sketch) == "holds");
}

TEST_CASE("clipping is exact where each of the two moves one way, and tried where not") {
    Sketch sketch = drinkingByRule();
    sketch.rules.decisions.back().clip = 2;
    sketch.weigh("daily", "alcohol=daily", "safety", "home-3 clinic+1");
    CHECK(verdictOf(sketch) == "holds");
    // Both lose three, and the clinic could lose more where home is at its least already.
    sketch.weigh("both", "alcohol=daily", "cost", "home-3 clinic-3");
    CHECK(verdictOf(sketch) == "holds?");
    sketch.weigh("company", "company=yes", "cost", "home-3");
    CHECK(verdictOf(sketch) == "alcohol from some to daily, on cost, with shakes=no, company=yes?");
}

TEST_CASE("a hard limit that hangs on a wish is named") {
    Sketch sketch = drinkingByRule();
    sketch.ruleOut("shaking", "shakes=yes", true, "home");
    sketch.ruleOut("alone", "company=no", false, "home");
    Invariant invariant;
    invariant.id = "wishes";
    invariant.kind = Invariant::Kind::NeverLiftsTier;
    invariant.variables = {sketch.at("company")};
    const auto check = [&] {
        return checkInvariants(Engine(sketch.questionnaire, sketch.rules), {invariant});
    };
    CHECK(check().findings.empty());
    // Through skip logic.
    invariant.variables = {sketch.at("alcohol")};
    REQUIRE(check().findings.size() == 1);
    CHECK(check().findings.front().subject == "wishes");
    CHECK_FALSE(check().verdicts.front().holds);
    // Through a derived variable.
    invariant.variables = {sketch.at("company")};
    sketch.rules.rules.front().when = sketch.when("risk=high");
    CHECK(check().findings.size() == 1);
}

TEST_CASE("a stop that can be missed is shown") {
    CHECK(stopVerdict("shakes=yes", "alcohol=daily", "") == "holds");
    CHECK(stopVerdict("alcohol=daily", "shakes=yes", "") == "alcohol=daily");
    CHECK(stopVerdict("alcohol=daily", "alcohol=daily", "company=yes") ==
          "alcohol=daily, company=yes");
    CHECK(stopVerdict("alcohol=daily and company=no", "alcohol=daily", "company=yes") == "holds");
}

TEST_CASE("a stop may not wait for an answer it does not ask for") {
    CHECK(stopVerdict("alcohol=daily", "alcohol=daily and (company=no or company=yes)", "") ==
          "alcohol=daily");
}

TEST_CASE("an invariant of a stop that is not there is broken") {
    Sketch sketch = drinkingByRule();
    sketch.weigh("stop", "alcohol=daily", "safety", "home-1");
    Invariant invariant;
    invariant.kind = Invariant::Kind::StopHolds;
    invariant.rule = "stop";
    CHECK(
        checkInvariants(Engine(sketch.questionnaire, sketch.rules), {invariant}).findings.size() ==
        1);
}

namespace {

Invariant randomInvariant(Random& random, const Sketch& sketch) {
    Invariant invariant;
    invariant.variable = random.below(sketch.questionnaire.askedCount());
    const auto domain =
        static_cast<int>(sketch.questionnaire.variables[invariant.variable].values.size());
    const int first = random.below(domain);
    for (int value = 0; value < domain; ++value) {
        invariant.worse.push_back((first + value) % domain);
    }
    invariant.helped = random.below(3);
    invariant.against = (invariant.helped + 1 + random.below(2)) % 3;
    return invariant;
}

/// How far one alternative is ahead of the other on each criterion.
std::vector<int> leads(const Engine& engine, const Invariant& invariant,
                       const KnowledgeState& raw) {
    const CompiledDecision& compiled = engine.compiled().decision(0);
    const StepSums sums = stepSums(compiled, engine.questionnaire().resolve(raw));
    const int clip = compiled.decision->clip;
    std::vector<int> lead;
    for (std::size_t c = 0; c < compiled.decision->criteria.size(); ++c) {
        lead.push_back(
            std::clamp<int>(sums[c][static_cast<std::size_t>(invariant.helped)], -clip, clip) -
            std::clamp<int>(sums[c][static_cast<std::size_t>(invariant.against)], -clip, clip));
    }
    return lead;
}

/// Calls `visit(better, worse)` for each step of the invariant and every way of the other answers.
void forEachMove(const Engine& engine, const Invariant& invariant,
                 const std::function<void(const KnowledgeState&, const KnowledgeState&)>& visit) {
    const KnowledgeState open(engine.questionnaire().variables.layout());
    for (std::size_t i = 1; i < invariant.worse.size(); ++i) {
        KnowledgeState from = open;
        from.set(invariant.variable, ValueSet::single(invariant.worse[i - 1]));
        forEachCompletion(engine.questionnaire(), from, [&](const KnowledgeState& better) {
            KnowledgeState worse = better;
            worse.set(invariant.variable, ValueSet::single(invariant.worse[i]));
            visit(better, worse);
        });
    }
}

bool helpsOnSome(const Engine& engine, const Invariant& invariant) {
    bool helps = false;
    forEachMove(engine, invariant, [&](const KnowledgeState& better, const KnowledgeState& worse) {
        const auto before = leads(engine, invariant, better);
        const auto after = leads(engine, invariant, worse);
        for (std::size_t c = 0; c < before.size(); ++c) {
            helps = helps || after[c] > before[c];
        }
    });
    return helps;
}

/// Whether some importance, of all there are, makes the worse answer a gain.
bool helpsByWeight(const Engine& engine, const Invariant& invariant) {
    const CompiledDecision& compiled = engine.compiled().decision(0);
    const std::vector<std::string>& criteria = compiled.decision->criteria;
    std::vector<Weights> weights;
    for (const int one : {1, 2, 4}) {
        for (const int two : {1, 2, 4}) {
            Importance importance{{criteria[1], one}};
            importance[criteria.back()] = two;
            weights.emplace_back(*compiled.decision, importance);
        }
    }
    bool helps = false;
    forEachMove(engine, invariant, [&](const KnowledgeState& better, const KnowledgeState& worse) {
        const KnowledgeState before = engine.questionnaire().resolve(better);
        const KnowledgeState after = engine.questionnaire().resolve(worse);
        for (const Weights& weight : weights) {
            const auto lead = [&](const KnowledgeState& state) {
                const Score scored = score(compiled, state, weight);
                return scored.fit[static_cast<std::size_t>(invariant.helped)] -
                       scored.fit[static_cast<std::size_t>(invariant.against)];
            };
            helps = helps || lead(after) > lead(before);
        }
    });
    return helps;
}

/// Reads "x from a to b, on c, with y=d, z=e" and tries it with any answers to the rest.
void checkShown(const Engine& engine, const Sketch& sketch, const Invariant& invariant,
                std::string text) {
    CAPTURE(text);
    std::erase(text, ',');
    std::istringstream in(text);
    std::string variable, better, worse, criterion, word;
    in >> variable >> word >> better >> word >> worse >> word >> criterion >> word;
    REQUIRE(sketch.at(variable) == invariant.variable);
    std::string given;
    while (in >> word) {
        given += word + ' ';
    }
    const auto c =
        static_cast<std::size_t>(engine.rules().decisions.front().criterion(criterion).value());
    Random random(1);
    for (int i = 0; i < 20; ++i) {
        KnowledgeState raw = randomCompletion(random, engine.questionnaire(), sketch.raw(given));
        raw.set(invariant.variable, sketch.values(variable, better));
        const int before = leads(engine, invariant, raw)[c];
        raw.set(invariant.variable, sketch.values(variable, worse));
        CHECK(leads(engine, invariant, raw)[c] > before);
    }
}

} // namespace

TEST_CASE("a worse answer is judged as trying every completion judges it") {
    int broken = 0;
    int whole = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        CAPTURE(seed);
        Random random(seed);
        Sketch sketch = randomSketch(seed);
        sketch.rules.decisions.back().clip = NeverClipped;
        const Engine engine(sketch.questionnaire, sketch.rules);
        const Invariant invariant = randomInvariant(random, sketch);
        const WorseAnswerVerdict verdict = checkWorseAnswer(engine, invariant);
        CHECK(verdict.exact);
        CHECK(verdict.counterexample.has_value() == helpsOnSome(engine, invariant));
        if (verdict.counterexample) {
            checkShown(engine, sketch, invariant, *verdict.counterexample);
            ++broken;
        } else {
            CHECK_FALSE(helpsByWeight(engine, invariant));
            ++whole;
        }
    }
    CHECK(broken > 20);
    CHECK(whole > 20);
}

TEST_CASE("with clipping, an exact verdict is right for every importance") {
    int sampled = 0;
    for (std::uint64_t seed = 1000; seed < 1120; ++seed) {
        CAPTURE(seed);
        Random random(seed);
        const Sketch sketch = randomSketch(seed);
        const Engine engine(sketch.questionnaire, sketch.rules);
        const Invariant invariant = randomInvariant(random, sketch);
        const WorseAnswerVerdict verdict = checkWorseAnswer(engine, invariant);
        sampled += verdict.exact ? 0 : 1;
        if (!verdict.counterexample && verdict.exact) {
            CHECK_FALSE(helpsOnSome(engine, invariant));
            CHECK_FALSE(helpsByWeight(engine, invariant));
        } else if (verdict.counterexample) {
            CHECK(helpsOnSome(engine, invariant));
        }
    }
    CHECK(sampled > 0);
}

TEST_CASE("a gain that is always clipped away is no gain") {
    Sketch sketch = drinkingByRule();
    sketch.rules.decisions.back().clip = 2;
    sketch.weigh("always", "", "safety", "home+3");
    sketch.weigh("daily", "alcohol=daily", "safety", "home+1");
    CHECK(verdictOf(sketch) == "holds?");
    sketch.rules.decisions.back().clip = NeverClipped;
    CHECK(verdictOf(sketch) == "alcohol from some to daily, on safety");
}

namespace {

bool stops(const Rule& rule, const KnowledgeState& state) {
    return evaluate(rule.when, state) == Truth::True && evaluate(rule.unless, state) != Truth::True;
}

/// Whether some completion, or one of many half-known states, is in danger and not stopped.
bool isSometimesMissed(const Sketch& sketch, const Condition& danger, const Rule& stop,
                       Random& random) {
    const Questionnaire& questionnaire = sketch.questionnaire;
    const KnowledgeState open(sketch.layout());
    bool isMissed = false;
    const auto look = [&](const KnowledgeState& raw) {
        const KnowledgeState state = questionnaire.resolve(raw);
        isMissed = isMissed || (evaluate(danger, state) == Truth::True && !stops(stop, state));
    };
    forEachCompletion(questionnaire, open, look);
    for (int i = 0; i < 200; ++i) {
        KnowledgeState raw = open;
        for (VariableIndex index = 0; index < questionnaire.askedCount(); ++index) {
            if (random.below(2) == 0) {
                raw.set(index, ValueSet::single(
                                   random.below(questionnaire.variables[index].domain().size())));
            }
        }
        look(raw);
    }
    return isMissed;
}

} // namespace

TEST_CASE("a stop that holds is missed by no answers, given or not") {
    int missed = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        Random random(seed);
        Sketch sketch = randomSketch(seed);
        const int asked = sketch.at("t0");
        Invariant invariant;
        invariant.kind = Invariant::Kind::StopHolds;
        invariant.rule = "stop";
        const VariableIndex variable = random.below(asked);
        invariant.when = Condition::isOneOf(variable, ValueSet::single(random.below(2)));
        Rule& rule = sketch.stop("stop", "");
        rule.when = Condition::anyOf({random.below(3) == 0 ? Condition::anyOf({}) : invariant.when,
                                      randomCondition(random, sketch, 0, asked)});
        if (random.below(4) == 0) {
            rule.unless = randomCondition(random, sketch, 0, asked);
        }
        const InvariantCheck check =
            checkInvariants(Engine(sketch.questionnaire, sketch.rules), {invariant});
        if (isSometimesMissed(sketch, invariant.when, rule, random)) {
            CHECK_FALSE(check.findings.empty());
        }
        if (!check.findings.empty()) {
            ++missed;
            std::string given = check.findings.front().counterexample;
            CAPTURE(given);
            std::erase(given, ',');
            const KnowledgeState state = sketch.state(given);
            CHECK(evaluate(invariant.when, state) == Truth::True);
            CHECK_FALSE(stops(rule, state));
        }
    }
    CHECK(missed > 20);
}
