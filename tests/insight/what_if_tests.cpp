// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/what_if.h"

#include "support/catch.h"
#include "support/random_sketch.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::tests;

namespace {

WhatWouldChange changesFor(const Sketch& sketch, const KnowledgeState& raw) {
    const CompiledRuleBase compiled = sketch.compiled();
    return whatWouldChange(compiled.decision(0), sketch.questionnaire, raw,
                           Weights(sketch.rules.decisions[0], {}));
}

/// "variable=value + variable=value -> first, lifts alternative", with ? to find out, * to arrange.
std::string inWords(const Sketch& sketch, const WhatIf& whatIf) {
    constexpr const char* Signs[]{"?", "*", ""};
    const Decision& decision = sketch.rules.decisions[0];
    std::string text;
    for (const AnswerChange& change : whatIf.changes) {
        const Variable& variable = sketch.questionnaire.variables[change.variable];
        text += (text.empty() ? "" : " + ") + variable.id + '=' +
                variable.values[static_cast<std::size_t>(change.value)] +
                Signs[static_cast<std::size_t>(change.offer)];
    }
    text +=
        whatIf.first ? " -> " + decision.alternatives[static_cast<std::size_t>(*whatIf.first)] : "";
    for (const int other : whatIf.sharedWith) {
        text += " with " + decision.alternatives[static_cast<std::size_t>(other)];
    }
    for (const int lifted : whatIf.lifted) {
        text += ", lifts " + decision.alternatives[static_cast<std::size_t>(lifted)];
    }
    return text;
}

std::vector<std::string> inWords(const Sketch& sketch, const std::vector<WhatIf>& list) {
    std::vector<std::string> lines;
    lines.reserve(list.size());
    for (const WhatIf& whatIf : list) {
        lines.push_back(inWords(sketch, whatIf));
    }
    return lines;
}

Sketch homeOrClinicByRide() {
    Sketch sketch;
    sketch.ask("money", "some none");
    sketch.ask("ride", "yes no");
    sketch.ask("age", "old young");
    for (const char* id : {"money", "ride"}) {
        sketch.variable(id).change = Change::CanBeArranged;
    }
    sketch.variable("money").arrangeTo = {0, 1};
    sketch.variable("ride").arrangeTo = {1, 0};
    sketch.decide("home+2 clinic", "safety");
    sketch.ruleOut("no-ride", "ride=no", false, "clinic");
    return sketch;
}

bool isConfirmed(const Sketch& sketch, const KnowledgeState& raw, const WhatIf& whatIf) {
    const CompiledRuleBase compiled = sketch.compiled();
    const Weights weights(sketch.rules.decisions[0], {});
    KnowledgeState changed = raw;
    for (const AnswerChange& change : whatIf.changes) {
        changed.set(change.variable, ValueSet::single(change.value));
    }
    const Score now = score(compiled.decision(0), sketch.questionnaire.resolve(raw), weights);
    const Score then = score(compiled.decision(0), sketch.questionnaire.resolve(changed), weights);
    const auto isShared = [&](int o) { return then.rank[static_cast<std::size_t>(o)] == 1; };
    const auto firsts = std::count(then.rank.begin(), then.rank.begin() + then.count, 1);
    const bool isFirst = !whatIf.first || (now.rank[static_cast<std::size_t>(*whatIf.first)] != 1 &&
                                           isShared(*whatIf.first) &&
                                           std::ranges::all_of(whatIf.sharedWith, isShared) &&
                                           std::ssize(whatIf.sharedWith) + 1 == firsts);
    return isFirst && std::ranges::all_of(whatIf.lifted, [&](int o) {
               return then.tier[static_cast<std::size_t>(o)] <
                      now.tier[static_cast<std::size_t>(o)];
           });
}

} // namespace

TEST_CASE("a change that brings another option first is named with what could be done about it") {
    Sketch sketch = homeOrClinicByRide();
    sketch.weigh("no-money", "money=none", "safety", "home-3");
    sketch.weigh("young", "age=young", "safety", "clinic+3");
    const auto changes = changesFor(sketch, sketch.raw("money=some ride=yes age=old"));
    CHECK(inWords(sketch, changes.singles) ==
          std::vector<std::string>{"money=none* -> clinic", "age=young -> clinic"});
    CHECK(changes.singles[0].isOffered());
    CHECK_FALSE(changes.singles[1].isOffered());
}

TEST_CASE("an unknown answer can be found out, whatever could be done about it") {
    Sketch sketch = homeOrClinicByRide();
    sketch.weigh("young", "age=young", "safety", "clinic+3");
    CHECK(inWords(sketch, changesFor(sketch, sketch.raw("money=some ride=yes")).singles) ==
          std::vector<std::string>{"age=young? -> clinic"});
}

TEST_CASE("a change that lifts a rule_out is named even when the first place stays") {
    const Sketch sketch = homeOrClinicByRide();
    CHECK(inWords(sketch, changesFor(sketch, sketch.raw("money=some ride=no age=old")).singles) ==
          std::vector<std::string>{"ride=yes*, lifts clinic"});
}

TEST_CASE("nobody is offered to arrange something worse") {
    Sketch sketch = homeOrClinicByRide();
    sketch.weigh("no-money", "money=none", "safety", "clinic+3");
    sketch.variable("money").arrangeTo = {1, 0};
    for (const WhatIf& whatIf :
         changesFor(sketch, sketch.raw("money=some ride=yes age=old")).singles) {
        CHECK_FALSE(whatIf.isOffered());
    }
}

TEST_CASE("a pair is named only when neither of its changes does it alone") {
    Sketch sketch = homeOrClinicByRide();
    sketch.weigh("no-money", "money=none", "safety", "home-3");
    const auto changes = changesFor(sketch, sketch.raw("money=some ride=no age=old"));
    CHECK(inWords(sketch, changes.singles) == std::vector<std::string>{"ride=yes*, lifts clinic"});
    CHECK(inWords(sketch, changes.pairs) ==
          std::vector<std::string>{"money=none* + ride=yes* -> clinic, lifts clinic"});
}

TEST_CASE("what is given is in no pair, and a question that is not asked is in nothing") {
    Sketch sketch = homeOrClinicByRide();
    sketch.askWhen("age=young", "parents", "no yes", "no");
    sketch.weigh("together", "age=young and money=none", "safety", "clinic+3");
    sketch.weigh("parents", "parents=yes", "safety", "clinic+3");
    const auto changes = changesFor(sketch, sketch.raw("money=some ride=yes age=old"));
    CHECK(changes.singles.empty());
    CHECK(changes.pairs.empty());
}

TEST_CASE("one that shares the first place already is not brought there") {
    Sketch sketch;
    sketch.ask("money", "some none");
    sketch.decide("home clinic", "safety");
    sketch.weigh("no-money", "money=none", "safety", "home-1");
    CHECK(changesFor(sketch, sketch.raw("money=some")).singles.empty());
}

TEST_CASE("one that comes level with the first shares its place, whichever is shown first") {
    Sketch sketch;
    sketch.ask("money", "some none");
    sketch.decide("home+1 clinic", "safety");
    sketch.weigh("no-money", "money=none", "safety", "home-1");
    CHECK(inWords(sketch, changesFor(sketch, sketch.raw("money=some")).singles) ==
          std::vector<std::string>{"money=none -> clinic with home"});
}

TEST_CASE("several that reach the first place together are named as one change") {
    Sketch sketch;
    sketch.ask("money", "some none");
    sketch.decide("home+1 clinic ward farm", "safety");
    sketch.weigh("no-money", "money=none", "safety", "clinic+2 farm+2");
    CHECK(inWords(sketch, changesFor(sketch, sketch.raw("money=some")).singles) ==
          std::vector<std::string>{"money=none -> clinic with farm"});
}

TEST_CASE(
    "every change that is named is confirmed by ranking it, and none of one answer is missed") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        Sketch sketch = randomSketch(seed);
        Random random(seed + 8);
        for (VariableIndex index = 0; index < sketch.questionnaire.askedCount(); ++index) {
            sketch.questionnaire.variables.edit(index).change =
                static_cast<Change>(random.below(2));
        }
        const KnowledgeState raw =
            sketch.questionnaire.rawState(randomAnswers(random, sketch.questionnaire, 0.6));
        const WhatWouldChange changes = changesFor(sketch, raw);
        for (const auto* list : {&changes.singles, &changes.pairs}) {
            for (const WhatIf& whatIf : *list) {
                CAPTURE(seed, inWords(sketch, whatIf));
                CHECK(isConfirmed(sketch, raw, whatIf));
                CHECK((whatIf.first || !whatIf.lifted.empty()));
            }
        }
        std::size_t expected = 0;
        const CompiledRuleBase compiled = sketch.compiled();
        const Weights weights(sketch.rules.decisions[0], {});
        const Score now = score(compiled.decision(0), sketch.questionnaire.resolve(raw), weights);
        for (VariableIndex index = 0; index < sketch.questionnaire.askedCount(); ++index) {
            const ValueSet domain = sketch.questionnaire.variables[index].domain();
            forEachValue(raw.isKnown(index) ? domain : raw.possible(index), [&](int value) {
                KnowledgeState changed = raw;
                changed.set(index, ValueSet::single(value));
                const Score then =
                    score(compiled.decision(0), sketch.questionnaire.resolve(changed), weights);
                bool counts = false;
                for (std::size_t o = 0; o < static_cast<std::size_t>(then.count); ++o) {
                    counts = counts || then.tier[o] < now.tier[o] ||
                             (then.rank[o] == 1 && now.rank[o] != 1);
                }
                expected += counts ? 1 : 0;
            });
        }
        CHECK(changes.singles.size() == expected);
    }
}

namespace {

/// What a change brings, worked out in the plain way.
struct PlainEffect {
    std::vector<int> reached;
    std::vector<int> lifted;

    [[nodiscard]] bool isNothing() const { return reached.empty() && lifted.empty(); }
    [[nodiscard]] bool isWithin(const PlainEffect& other) const {
        return std::ranges::includes(other.reached, reached) &&
               std::ranges::includes(other.lifted, lifted);
    }
};

class PlainWay {
public:
    PlainWay(const Sketch& sketch, const KnowledgeState& raw)
        : m_sketch(sketch)
        , m_compiled(sketch.compiled())
        , m_weights(sketch.rules.decisions[0], {})
        , m_raw(raw)
        , m_now(scoreOf(raw)) {}

    [[nodiscard]] PlainEffect effectOf(const std::vector<AnswerChange>& changes) const {
        KnowledgeState changed = m_raw;
        for (const AnswerChange& change : changes) {
            changed.set(change.variable, ValueSet::single(change.value));
        }
        const Score then = scoreOf(changed);
        PlainEffect effect;
        for (int o = 0; o < then.count; ++o) {
            if (then.rank[static_cast<std::size_t>(o)] == 1 &&
                m_now.rank[static_cast<std::size_t>(o)] != 1) {
                effect.reached.push_back(o);
            }
            if (then.tier[static_cast<std::size_t>(o)] < m_now.tier[static_cast<std::size_t>(o)]) {
                effect.lifted.push_back(o);
            }
        }
        return effect;
    }

    /// Every pair of open answers that brings something neither brings alone.
    [[nodiscard]] std::size_t pairs(const std::vector<AnswerChange>& changes) const {
        std::size_t count = 0;
        for (std::size_t i = 0; i < changes.size(); ++i) {
            for (std::size_t j = i + 1; j < changes.size(); ++j) {
                if (changes[i].variable == changes[j].variable) {
                    continue;
                }
                const PlainEffect both = effectOf({changes[i], changes[j]});
                count += !both.isNothing() && !both.isWithin(effectOf({changes[i]})) &&
                                 !both.isWithin(effectOf({changes[j]}))
                             ? 1
                             : 0;
            }
        }
        return count;
    }

private:
    [[nodiscard]] Score scoreOf(const KnowledgeState& raw) const {
        return score(m_compiled.decision(0), m_sketch.questionnaire.resolve(raw), m_weights);
    }

    const Sketch& m_sketch;
    CompiledRuleBase m_compiled;
    Weights m_weights;
    KnowledgeState m_raw;
    Score m_now;
};

} // namespace

TEST_CASE("no pair is missed and none is added, against the plain way") {
    std::size_t pairs = 0;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const Sketch sketch = randomSketch(seed);
        Random random(seed + 3);
        const KnowledgeState raw =
            sketch.questionnaire.rawState(randomAnswers(random, sketch.questionnaire, 0.4));
        const KnowledgeState resolved = sketch.questionnaire.resolve(raw);
        std::vector<AnswerChange> open;
        for (VariableIndex index = 0; index < sketch.questionnaire.askedCount(); ++index) {
            if (!raw.isKnown(index) &&
                sketch.questionnaire.isAsked(index, resolved) != Truth::False) {
                forEachValue(raw.possible(index), [&](int value) {
                    open.push_back({index, value, Offer::FindOut});
                });
            }
        }
        const WhatWouldChange changes = changesFor(sketch, raw);
        CAPTURE(seed);
        CHECK(changes.isComplete);
        CHECK(changes.pairs.size() == PlainWay(sketch, raw).pairs(open));
        pairs += changes.pairs.size();
        for (const WhatIf& pair : changes.pairs) {
            CHECK(isConfirmed(sketch, raw, pair));
        }
    }
    CHECK(pairs > 50);
}

TEST_CASE("looking for changes can be followed and stopped") {
    const Sketch sketch = randomSketch(4);
    const CompiledRuleBase compiled = sketch.compiled();
    std::vector<double> seen;
    std::stop_source source;
    const Watch watch{source.get_token(), [&](double done) {
                          seen.push_back(done);
                          source.request_stop();
                      }};
    const WhatWouldChange changes =
        whatWouldChange(compiled.decision(0), sketch.questionnaire, sketch.raw(""),
                        Weights(sketch.rules.decisions[0], {}), watch);
    CHECK_FALSE(changes.isComplete);
    CHECK(seen.size() == 1);
    CHECK(changes.singles.size() == changesFor(sketch, sketch.raw("")).singles.size());
}
