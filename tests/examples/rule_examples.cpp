// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "examples/rule_examples.h"

#include "check/completion_search.h"

namespace waymark {

namespace {

bool isFalse(const Rule& rule, const Engine& engine, const Answers& answers) {
    return evaluate(rule.when, engine.questionnaire().stateFrom(answers)) == Truth::False;
}

/// Those answers of a raw state without which it would no longer be true.
template <typename Holds>
Answers needed(const Engine& engine, const KnowledgeState& raw, Holds holds) {
    Answers answers;
    for (VariableIndex index = 0; index < engine.questionnaire().askedCount(); ++index) {
        if (raw.isKnown(index)) {
            answers.give(index, raw.possible(index));
        }
    }
    for (VariableIndex index = 0; index < engine.questionnaire().askedCount(); ++index) {
        const auto given = answers.of(index);
        answers.take(index);
        if (given && !holds(answers)) {
            answers.give(index, *given);
        }
    }
    return answers;
}

/// Whether a person could have given all of these: no question before one of them skips it.
bool canAllBeAsked(const Engine& engine, const Answers& answers) {
    const KnowledgeState state = engine.questionnaire().stateFrom(answers);
    for (VariableIndex index = 0; index < engine.questionnaire().askedCount(); ++index) {
        if (answers.of(index) && engine.questionnaire().isAsked(index, state) == Truth::False) {
            return false;
        }
    }
    return true;
}

/// The same answers with one changed, so that the condition is false and not only unknown. One that
/// a person could give comes before one with an answer to a question that would be skipped.
std::optional<Answers> oneAnswerAway(const Rule& rule, const Engine& engine, const Answers& from) {
    std::optional<Answers> withSkipped;
    for (const VariableIndex index : askedBehind({&rule.when}, engine.questionnaire())) {
        for (int value = 0; value < engine.questionnaire().variables[index].domain().size();
             ++value) {
            Answers changed = from;
            changed.give(index, ValueSet::single(value));
            if (!isFalse(rule, engine, changed)) {
                continue;
            }
            if (canAllBeAsked(engine, changed)) {
                return changed;
            }
            if (!withSkipped) {
                withSkipped = changed;
            }
        }
    }
    return withSkipped;
}

std::optional<Answers> resting(const Rule& rule, const Engine& engine, const Answers& firing) {
    if (auto near = oneAnswerAway(rule, engine, firing)) {
        return near;
    }
    const auto found =
        findCompletion(engine.questionnaire(), askedBehind({&rule.when}, engine.questionnaire()),
                       trueAndFalse({}, {&rule.when}));
    if (!found) {
        return std::nullopt;
    }
    return needed(engine, *found,
                  [&](const Answers& answers) { return isFalse(rule, engine, answers); });
}

} // namespace

bool fires(const Rule& rule, const Engine& engine, const Answers& answers) {
    const KnowledgeState state = engine.questionnaire().stateFrom(answers);
    return evaluate(rule.when, state) == Truth::True && evaluate(rule.unless, state) != Truth::True;
}

std::vector<RuleExample> exampleForEachRule(const Engine& engine) {
    std::vector<RuleExample> examples;
    for (const Rule& rule : engine.rules().rules) {
        const auto found = findCompletion(
            engine.questionnaire(), askedBehind({&rule.when, &rule.unless}, engine.questionnaire()),
            trueAndFalse({&rule.when}, {&rule.unless}));
        if (!found) {
            continue;
        }
        RuleExample example{
            rule.id,
            needed(engine, *found,
                   [&](const Answers& answers) { return fires(rule, engine, answers); }),
            std::nullopt};
        if (!rule.when.isAlwaysTrue()) {
            example.rests = resting(rule, engine, example.fires);
        }
        examples.push_back(std::move(example));
    }
    return examples;
}

} // namespace waymark
