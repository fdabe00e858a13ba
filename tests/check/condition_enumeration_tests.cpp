// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/condition_check.h"

#include "check/finding_words.h"
#include "support/random_sketch.h"

#include <algorithm>
#include <array>

using namespace waymark;
using namespace waymark::tests;

namespace {

/// Where each rule holds, over every completion.
class Enumeration {
public:
    explicit Enumeration(const Sketch& sketch)
        : m_rules(&sketch.rules)
        , m_holds(sketch.rules.rules.size())
        , m_isTrue(sketch.rules.rules.size()) {
        forEachCompletion(
            sketch.questionnaire, KnowledgeState(sketch.layout()),
            [&](const KnowledgeState& raw) { add(sketch.questionnaire.resolve(raw)); });
    }

    [[nodiscard]] std::size_t ways() const { return m_holds.front().size(); }
    [[nodiscard]] bool holds(std::size_t rule, std::size_t way) const { return m_holds[rule][way]; }
    [[nodiscard]] bool isTrue(std::size_t rule, std::size_t way) const {
        return m_isTrue[rule][way];
    }

    [[nodiscard]] std::string faultOf(std::size_t rule) const {
        const Condition& when = m_rules->rules[rule].when;
        const auto trues = std::ranges::count(m_isTrue[rule], true);
        const auto holding = std::ranges::count(m_holds[rule], true);
        const bool hasUnless = !(m_rules->rules[rule].unless == Condition::anyOf({}));
        if (trues == 0) {
            return "never-true";
        }
        std::string fault;
        if (!when.isAlwaysTrue() && static_cast<std::size_t>(trues) == ways()) {
            fault = "always-true";
        }
        if (hasUnless && (holding == trues || holding == 0)) {
            fault += fault.empty() ? "" : ", ";
            fault += holding == trues ? "never-true" : "always-true";
        }
        return fault;
    }

    [[nodiscard]] bool implies(std::size_t rule, std::size_t other) const {
        for (std::size_t way = 0; way < ways(); ++way) {
            if (m_isTrue[rule][way] && !m_isTrue[other][way]) {
                return false;
            }
        }
        return true;
    }

private:
    void add(const KnowledgeState& state) {
        for (std::size_t i = 0; i < m_holds.size(); ++i) {
            const Rule& rule = m_rules->rules[i];
            const bool isTrue = evaluate(rule.when, state) == Truth::True;
            m_isTrue[i].push_back(isTrue);
            m_holds[i].push_back(isTrue && evaluate(rule.unless, state) != Truth::True);
        }
    }

    const RuleBase* m_rules;
    std::vector<std::vector<bool>> m_holds;
    std::vector<std::vector<bool>> m_isTrue;
};

/// Rules with few effects and short conditions, so that they often meet.
Sketch sketchOfRelatives(std::uint64_t seed) {
    Random random(seed);
    Sketch sketch = randomSketch(seed);
    sketch.rules.rules.clear();
    const auto condition = [&] {
        const int count = sketch.questionnaire.variables.count();
        return random.below(12) == 0 ? Condition() : randomCondition(random, sketch, 0, count);
    };
    const std::vector<std::vector<int>> alternatives{{0}, {1}, {2}, {0, 1}};
    for (int i = 0; i < 9; ++i) {
        Rule rule;
        rule.id = "rule-" + std::to_string(i);
        rule.when = condition();
        rule.kind = std::array{RuleKind::Weigh, RuleKind::RuleOut,
                               RuleKind::Stop}[static_cast<std::size_t>(random.below(3))];
        rule.steps = {1, random.below(2), 0};
        rule.hard = random.below(3) > 0;
        rule.help = random.below(2) == 0 ? "one" : "two";
        if (rule.kind == RuleKind::RuleOut) {
            rule.alternatives = alternatives[static_cast<std::size_t>(random.below(4))];
        }
        if (rule.kind == RuleKind::Stop && random.below(2) == 0) {
            rule.unless = condition();
        }
        sketch.rules.rules.push_back(std::move(rule));
    }
    return sketch;
}

bool doesAsMuch(const Rule& rule, const Rule& other) {
    if (rule.kind != other.kind) {
        return false;
    }
    if (rule.kind == RuleKind::Weigh) {
        return rule.steps == other.steps;
    }
    if (rule.kind == RuleKind::Stop) {
        return rule.help == other.help &&
               (other.unless == Condition::anyOf({}) || rule.unless == other.unless);
    }
    return (other.hard || !rule.hard) &&
           std::ranges::includes(other.alternatives, rule.alternatives);
}

/// Whether one of two rules does it wherever the rule holds, by trying every completion.
bool doTwoAsMuch(const Rule& rule, std::size_t place, const std::vector<const Rule*>& two,
                 const std::vector<std::size_t>& places, const Enumeration& all) {
    const auto coverAt = [&](std::size_t way, const auto& isEnough) {
        return (isEnough(*two[0]) && all.isTrue(places[0], way)) ||
               (isEnough(*two[1]) && all.isTrue(places[1], way));
    };
    for (std::size_t way = 0; way < all.ways(); ++way) {
        if (!all.isTrue(place, way)) {
            continue;
        }
        if (rule.kind != RuleKind::RuleOut) {
            if (!coverAt(way, [&](const Rule& other) { return doesAsMuch(rule, other); })) {
                return false;
            }
            continue;
        }
        for (const int alternative : rule.alternatives) {
            if (!coverAt(way, [&](const Rule& other) {
                    return other.kind == rule.kind && (other.hard || !rule.hard) &&
                           std::ranges::find(other.alternatives, alternative) !=
                               other.alternatives.end();
                })) {
                return false;
            }
        }
    }
    return rule.kind != RuleKind::Weigh ||
           (doesAsMuch(rule, *two[0]) && doesAsMuch(rule, *two[1]) &&
            all.implies(places[0], place) && all.implies(places[1], place));
}

bool hasTwoThatDoAsMuch(const Sketch& sketch, std::size_t place, const Enumeration& all) {
    const auto& rules = sketch.rules.rules;
    const auto mayTakePart = [&](std::size_t other) {
        const bool doesItAlone =
            doesAsMuch(rules[place], rules[other]) && all.implies(place, other);
        return other != place && all.faultOf(other).empty() && !doesItAlone;
    };
    for (std::size_t j = 0; j < rules.size(); ++j) {
        for (std::size_t k = j + 1; k < rules.size(); ++k) {
            if (mayTakePart(j) && mayTakePart(k) &&
                doTwoAsMuch(rules[place], place, {&rules[j], &rules[k]}, {j, k}, all)) {
                return true;
            }
        }
    }
    return false;
}

/// What has to be said of the rules of a sketch, by trying every completion.
std::string expectedOfRules(const Sketch& sketch, const Enumeration& all) {
    const auto& rules = sketch.rules.rules;
    std::string expected;
    const auto say = [&](const std::string& code, std::size_t rule) {
        expected += (expected.empty() ? "" : ", ") + code + ' ' + rules[rule].id;
    };
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const std::string fault = all.faultOf(i);
        for (std::size_t from = 0; from < fault.size();) {
            const std::size_t comma = std::min(fault.find(", ", from), fault.size());
            say(fault.substr(from, comma - from), i);
            from = comma + 2;
        }
    }
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const std::size_t said = expected.size();
        for (std::size_t j = 0; j < rules.size(); ++j) {
            if (i == j || !all.faultOf(i).empty() || !all.faultOf(j).empty() ||
                !doesAsMuch(rules[i], rules[j]) || !all.implies(i, j)) {
                continue;
            }
            const bool isMutual = doesAsMuch(rules[j], rules[i]) && all.implies(j, i);
            if (rules[i].kind == RuleKind::Weigh) {
                if (isMutual && i < j) {
                    say("counted-twice", i);
                }
            } else if (!isMutual || i < j) {
                say("redundant", i);
            }
        }
        if (expected.size() == said && all.faultOf(i).empty() &&
            hasTwoThatDoAsMuch(sketch, i, all)) {
            say(rules[i].kind == RuleKind::Weigh ? "counted-twice" : "redundant", i);
        }
    }
    return expected;
}

} // namespace

TEST_CASE("never true, always true and redundant agree with trying every completion") {
    int redundant = 0;
    for (std::uint64_t seed = 1; seed <= 250; ++seed) {
        CAPTURE(seed);
        const Sketch sketch = sketchOfRelatives(seed);
        Findings ofRules;
        for (Finding& finding : checkConditions(sketch.questionnaire, sketch.rules)) {
            redundant += finding.code == "redundant" || finding.code == "counted-twice" ? 1 : 0;
            if (finding.subject.starts_with("rule-")) {
                ofRules.push_back(std::move(finding));
            }
        }
        CHECK(words(ofRules) == expectedOfRules(sketch, Enumeration(sketch)));
    }
    CHECK(redundant > 20);
}

TEST_CASE("nothing left agrees with trying every completion") {
    int pairs = 0;
    int several = 0;
    for (std::uint64_t seed = 1; seed <= 250; ++seed) {
        CAPTURE(seed);
        const Sketch sketch = sketchOfRelatives(seed);
        const Enumeration all(sketch);
        const auto& rules = sketch.rules.rules;
        std::string expected;
        for (std::size_t i = 0; i < rules.size(); ++i) {
            for (std::size_t j = i + 1; j < rules.size(); ++j) {
                std::vector<int> named = rules[i].alternatives;
                named.insert(named.end(), rules[j].alternatives.begin(),
                             rules[j].alternatives.end());
                std::ranges::sort(named);
                named.erase(std::unique(named.begin(), named.end()), named.end());
                bool meet = false;
                for (std::size_t way = 0; way < all.ways(); ++way) {
                    meet = meet || (all.holds(i, way) && all.holds(j, way));
                }
                const bool isHard = rules[i].kind == RuleKind::RuleOut && rules[i].hard &&
                                    rules[j].kind == RuleKind::RuleOut && rules[j].hard;
                if (isHard && meet && named.size() == 3) {
                    expected += (expected.empty() ? "" : ", ") + ("nothing-left " + rules[i].id);
                    ++pairs;
                }
            }
        }
        bool noneLeft = false;
        for (std::size_t way = 0; way < all.ways(); ++way) {
            std::array<bool, 3> out{};
            for (std::size_t i = 0; i < rules.size(); ++i) {
                if (rules[i].kind == RuleKind::RuleOut && rules[i].hard && all.holds(i, way)) {
                    for (const int alternative : rules[i].alternatives) {
                        out[static_cast<std::size_t>(alternative)] = true;
                    }
                }
            }
            noneLeft = noneLeft || (out[0] && out[1] && out[2]);
        }
        if (expected.empty() && noneLeft) {
            expected = "nothing-left setting";
            ++several;
        }
        CHECK(words(checkContradictions(sketch.questionnaire, sketch.rules)) == expected);
    }
    CHECK(pairs > 20);
    CHECK(several > 0);
}
