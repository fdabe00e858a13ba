// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "questionnaire/derivation.h"

#include <algorithm>

namespace waymark {

namespace {

ValueSet deriveByCase(const FirstCase& rule, const KnowledgeState& state) {
    ValueSet values;
    for (const auto& [when, value] : rule.cases) {
        const Truth truth = evaluate(when, state);
        if (truth != Truth::False) {
            values |= ValueSet::single(value);
        }
        if (truth == Truth::True) {
            return values;
        }
    }
    return values | ValueSet::single(rule.otherwise);
}

/// Adds every band that a count with these variables left out can reach.
ValueSet bandsWithout(const CountBands& rule, const std::vector<VariableIndex>& leftOut,
                      const KnowledgeState& state) {
    int least = 0;
    int most = 0;
    for (const CountBands::Item& item : rule.items) {
        if (std::ranges::find(leftOut, item.variable) != leftOut.end()) {
            continue;
        }
        const ValueSet possible = state.possible(item.variable);
        least += possible.isWithin(item.counted) ? 1 : 0;
        most += possible.meets(item.counted) ? 1 : 0;
    }
    ValueSet values;
    for (int count = least; count <= most; ++count) {
        values |= ValueSet::single(rule.valueFor(count));
    }
    return values;
}

/// Walks both ways of every exception that is unknown.
ValueSet deriveByCount(const CountBands& rule, std::size_t next,
                       std::vector<VariableIndex>& leftOut, const KnowledgeState& state) {
    if (next == rule.exceptions.size()) {
        return bandsWithout(rule, leftOut, state);
    }
    const CountBands::Exception& exception = rule.exceptions[next];
    const Truth truth = evaluate(exception.when, state);
    ValueSet values;
    if (truth != Truth::True) {
        values |= deriveByCount(rule, next + 1, leftOut, state);
    }
    if (truth != Truth::False) {
        const std::size_t before = leftOut.size();
        leftOut.insert(leftOut.end(), exception.leftOut.begin(), exception.leftOut.end());
        values |= deriveByCount(rule, next + 1, leftOut, state);
        leftOut.resize(before);
    }
    return values;
}

} // namespace

int CountBands::valueFor(int count) const {
    int value = bands.front().value;
    for (const Band& band : bands) {
        if (count >= band.from) {
            value = band.value;
        }
    }
    return value;
}

ValueSet derive(const Derivation& derivation, const KnowledgeState& state) {
    if (const auto* byCase = std::get_if<FirstCase>(&derivation.rule)) {
        return deriveByCase(*byCase, state);
    }
    std::vector<VariableIndex> leftOut;
    return deriveByCount(std::get<CountBands>(derivation.rule), 0, leftOut, state);
}

std::vector<const Condition*> conditionsOf(const Derivation& derivation) {
    std::vector<const Condition*> conditions;
    if (const auto* byCase = std::get_if<FirstCase>(&derivation.rule)) {
        for (const auto& [when, value] : byCase->cases) {
            conditions.push_back(&when);
        }
        return conditions;
    }
    for (const CountBands::Exception& exception :
         std::get<CountBands>(derivation.rule).exceptions) {
        conditions.push_back(&exception.when);
    }
    return conditions;
}

} // namespace waymark
