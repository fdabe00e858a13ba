// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/random_sketch.h"

namespace waymark::tests {

namespace {

/// Not empty, and seldom the whole domain.
ValueSet randomValues(Random& random, int domain) {
    ValueSet values = ValueSet::single(random.below(domain));
    for (int value = 0; value < domain; ++value) {
        if (random.below(3) == 0) {
            values |= ValueSet::single(value);
        }
    }
    return values;
}

std::string randomDomain(Random& random) {
    const std::vector<std::string> domains{"no yes", "no yes", "a b c", "a b c d"};
    return domains[static_cast<std::size_t>(random.below(4))];
}

void addQuestions(Random& random, Sketch& sketch) {
    const int count = 3 + random.below(3);
    for (int i = 0; i < count; ++i) {
        const VariableIndex index = sketch.ask("q" + std::to_string(i), randomDomain(random));
        Variable& variable = sketch.questionnaire.variables.edit(index);
        const int domain = static_cast<int>(variable.values.size());
        variable.usual = {random.below(domain), 1 + random.below(9)};
        if (i > 0 && random.below(3) == 0) {
            variable.skipLogic =
                SkipLogic{randomCondition(random, sketch, 0, index), random.below(domain)};
        }
    }
    for (const char* ticked : {"t0", "t1", "t2"}) {
        sketch.ask(ticked, "no yes");
    }
    (void)sketch.questionnaire.orderSkipLogic();
}

void addDerived(Random& random, Sketch& sketch) {
    CountBands& count = sketch.deriveCount("count", "t0 t1 t2", "0:none 1:some 3:all");
    if (random.below(2) == 0) {
        count.exceptions.push_back(
            {randomCondition(random, sketch, 0, sketch.at("t0")), {sketch.at("t1")}});
    }
    // Each variable is read once, so that the set of derived values is exact.
    const VariableIndex first = random.below(sketch.at("t0"));
    FirstCase rule;
    rule.cases.emplace_back(randomCondition(random, sketch, first, first + 1), 1);
    rule.cases.emplace_back(sketch.when("count=all"), 2);
    sketch.derive("first", "low middle high", {0, std::move(rule)});
}

/// Rules read questions and derived variables, but not the ticks behind the count.
Condition ruleCondition(Random& random, const Sketch& sketch) {
    const VariableIndex ticks = sketch.at("t0");
    Condition asked = randomCondition(random, sketch, 0, ticks);
    switch (random.below(4)) {
    case 0:
        return randomCondition(random, sketch, sketch.at("count"),
                               sketch.questionnaire.variables.count());
    case 1:
        return Condition::allOf({asked, randomCondition(random, sketch, sketch.at("count"),
                                                        sketch.questionnaire.variables.count())});
    default:
        return asked;
    }
}

void addRules(Random& random, Sketch& sketch) {
    const Decision& decision = sketch.rules.decisions.back();
    const int count = 4 + random.below(8);
    for (int i = 0; i < count; ++i) {
        Rule rule;
        rule.id = "rule-" + std::to_string(i);
        rule.when = ruleCondition(random, sketch);
        if (random.below(5) == 0) {
            rule.kind = RuleKind::RuleOut;
            rule.hard = random.below(2) == 0;
            rule.alternatives = {random.below(decision.alternativeCount())};
        } else {
            rule.kind = RuleKind::Weigh;
            rule.criterion = random.below(decision.criterionCount());
            for (int o = 0; o < decision.alternativeCount(); ++o) {
                rule.steps.push_back(random.below(7) - 3);
            }
        }
        sketch.rules.rules.push_back(std::move(rule));
    }
}

} // namespace

Condition randomCondition(Random& random, const Sketch& sketch, VariableIndex first,
                          VariableIndex end) {
    const auto part = [&] { return randomCondition(random, sketch, first, end); };
    switch (random.below(7)) {
    case 0:
        return Condition::allOf({part(), part()});
    case 1:
        return Condition::anyOf({part(), part()});
    case 2:
        return Condition::negationOf(part());
    default: {
        const VariableIndex variable = first + random.below(end - first);
        const auto domain =
            static_cast<int>(sketch.questionnaire.variables[variable].values.size());
        return Condition::isOneOf(variable, randomValues(random, domain));
    }
    }
}

Sketch randomSketch(std::uint64_t seed) {
    Random random(seed);
    Sketch sketch;
    addQuestions(random, sketch);
    addDerived(random, sketch);
    Decision& decision =
        sketch.decide("a b c", random.below(2) == 0 ? "safety cost" : "safety cost wish");
    decision.clip = 1 + random.below(5);
    for (int& base : decision.base) {
        base = random.below(5) - 2;
    }
    addRules(random, sketch);
    return sketch;
}

Answers randomAnswers(Random& random, const Questionnaire& questionnaire, double known) {
    Answers answers;
    for (VariableIndex index = 0; index < questionnaire.askedCount(); ++index) {
        const auto domain = static_cast<int>(questionnaire.variables[index].values.size());
        if (random.unit() < known) {
            answers.give(index, ValueSet::single(random.below(domain)));
        } else if (random.below(4) == 0) {
            answers.give(index, randomValues(random, domain));
        } else if (random.below(4) == 0) {
            answers.give(index, static_cast<NoAnswer>(random.below(3)));
        }
    }
    return answers;
}

Importance randomImportance(Random& random, const Decision& decision) {
    Importance importance;
    for (const std::string& criterion : decision.criteria) {
        if (random.below(3) > 0) {
            importance[criterion] =
                static_cast<int>(ImportanceSteps[static_cast<std::size_t>(random.below(5))]);
        }
    }
    return importance;
}

namespace {

void completeFrom(VariableIndex next, const Questionnaire& questionnaire, KnowledgeState& state,
                  const std::function<void(const KnowledgeState&)>& visit) {
    if (next == questionnaire.askedCount()) {
        visit(state);
        return;
    }
    const ValueSet possible = state.possible(next);
    forEachValue(possible, [&](int value) {
        state.set(next, ValueSet::single(value));
        completeFrom(next + 1, questionnaire, state, visit);
    });
    state.set(next, possible);
}

} // namespace

void forEachCompletion(const Questionnaire& questionnaire, const KnowledgeState& raw,
                       const std::function<void(const KnowledgeState&)>& visit) {
    KnowledgeState state = raw;
    completeFrom(0, questionnaire, state, visit);
}

KnowledgeState randomCompletion(Random& random, const Questionnaire& questionnaire,
                                KnowledgeState raw) {
    for (VariableIndex index = 0; index < questionnaire.askedCount(); ++index) {
        int skipped = random.below(raw.possible(index).size());
        int chosen = 0;
        forEachValue(raw.possible(index), [&](int value) {
            if (skipped-- == 0) {
                chosen = value;
            }
        });
        raw.set(index, ValueSet::single(chosen));
    }
    return raw;
}

} // namespace waymark::tests
