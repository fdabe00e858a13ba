// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/fhir_condition.h"

#include <algorithm>

namespace waymark {

namespace {

using Clauses = std::vector<FormClause>;

void addAtom(FormClause& clause, const FormAtom& atom) {
    const auto same = std::ranges::find(clause, atom.variable, &FormAtom::variable);
    if (same == clause.end()) {
        clause.push_back(atom);
    } else {
        same->values |= atom.values;
    }
}

Clauses both(Clauses all, const Clauses& others) {
    for (const FormClause& clause : others) {
        if (std::ranges::find(all, clause) == all.end()) {
            all.push_back(clause);
        }
    }
    return all;
}

Clauses either(const Clauses& one, const Clauses& other) {
    Clauses all;
    for (const FormClause& first : one) {
        for (const FormClause& second : other) {
            FormClause clause = first;
            for (const FormAtom& atom : second) {
                addAtom(clause, atom);
            }
            all = both(std::move(all), {clause});
        }
    }
    return all;
}

const Clauses Always{};
const Clauses Never{FormClause{}};

/// Turns skip logic into clauses. A condition that is not false, or not true, is again made of
/// things that are possible, so nothing is ever negated in the result.
class FormConditions {
public:
    explicit FormConditions(const Questionnaire& questionnaire)
        : m_questionnaire(questionnaire) {}

    /// The condition is true or unknown; with `negated`: false or unknown.
    [[nodiscard]] Clauses possible(const Condition& condition, bool negated) const {
        switch (condition.kind) {
        case Condition::Kind::Atom:
            return possibleAtom(condition, negated);
        case Condition::Kind::Not:
            return possible(condition.parts.front(), !negated);
        default:
            return possibleParts(condition, negated);
        }
    }

private:
    [[nodiscard]] Clauses possibleParts(const Condition& condition, bool negated) const {
        const bool needsAll = (condition.kind == Condition::Kind::All) != negated;
        Clauses result = needsAll ? Always : Never;
        for (const Condition& part : condition.parts) {
            const Clauses clauses = possible(part, negated);
            result = needsAll ? both(std::move(result), clauses) : either(result, clauses);
        }
        return result;
    }

    [[nodiscard]] Clauses possibleAtom(const Condition& atom, bool negated) const {
        const Variable& variable = m_questionnaire.variables[atom.variable];
        const ValueSet values = negated ? variable.domain() - atom.values : atom.values;
        Clauses answered = values.isEmpty() ? Never
                           : variable.domain().isWithin(values)
                               ? Always
                               : Clauses{{{atom.variable, values}}};
        if (!variable.skipLogic) {
            return answered;
        }
        // A question that is left out has a value all the same.
        const Condition& asked = variable.skipLogic->askWhen;
        const Clauses whenAsked = both(possible(asked, false), answered);
        return values.contains(variable.skipLogic->otherwise)
                   ? either(whenAsked, possible(asked, true))
                   : whenAsked;
    }

    const Questionnaire& m_questionnaire;
};

} // namespace

std::vector<FormClause> formCondition(const Questionnaire& questionnaire, VariableIndex variable) {
    const auto& skip = questionnaire.variables[variable].skipLogic;
    return skip ? FormConditions(questionnaire).possible(skip->askWhen, false) : Always;
}

} // namespace waymark
