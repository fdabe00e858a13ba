// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "knowledge/condition.h"

#include "knowledge/knowledge_state.h"

#include <algorithm>

namespace waymark {

Condition Condition::isOneOf(VariableIndex variable, ValueSet values) {
    return {Kind::Atom, variable, values, {}};
}

Condition Condition::allOf(std::vector<Condition> parts) {
    return {Kind::All, 0, {}, std::move(parts)};
}

Condition Condition::anyOf(std::vector<Condition> parts) {
    return {Kind::Any, 0, {}, std::move(parts)};
}

Condition Condition::negationOf(Condition part) {
    return {Kind::Not, 0, {}, {std::move(part)}};
}

Truth evaluate(const Condition& condition, const KnowledgeState& state) {
    switch (condition.kind) {
    case Condition::Kind::Atom: {
        const ValueSet possible = state.possible(condition.variable);
        if (possible.isWithin(condition.values)) {
            return Truth::True;
        }
        return possible.meets(condition.values) ? Truth::Unknown : Truth::False;
    }
    case Condition::Kind::Not:
        return !evaluate(condition.parts.front(), state);
    case Condition::Kind::All: {
        Truth truth = Truth::True;
        for (const Condition& part : condition.parts) {
            truth = both(truth, evaluate(part, state));
        }
        return truth;
    }
    case Condition::Kind::Any: {
        Truth truth = Truth::False;
        for (const Condition& part : condition.parts) {
            truth = either(truth, evaluate(part, state));
        }
        return truth;
    }
    }
    return Truth::Unknown;
}

void forEachAtom(const Condition& condition, const std::function<void(const Condition&)>& visit) {
    if (condition.kind == Condition::Kind::Atom) {
        visit(condition);
    }
    for (const Condition& part : condition.parts) {
        forEachAtom(part, visit);
    }
}

std::vector<VariableIndex> variablesRead(const Condition& condition) {
    std::vector<VariableIndex> read;
    forEachAtom(condition, [&read](const Condition& atom) { read.push_back(atom.variable); });
    std::ranges::sort(read);
    read.erase(std::unique(read.begin(), read.end()), read.end());
    return read;
}

} // namespace waymark
