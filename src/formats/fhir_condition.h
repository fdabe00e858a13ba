// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/questionnaire.h"

#include <vector>

namespace waymark {

/// "This variable has one of these values, or is open": what one question of a form can say about
/// another. Open is: no answer, or one of the ways of not answering.
struct FormAtom {
    VariableIndex variable = 0;
    ValueSet values;

    friend bool operator==(const FormAtom&, const FormAtom&) = default;
};

/// One of the atoms holds.
using FormClause = std::vector<FormAtom>;

/// When a variable is asked, as a form can say it: all clauses hold. Empty: always. It is true when
/// skip logic is not false, also where skip logic reads a question that is itself left out.
[[nodiscard]] std::vector<FormClause> formCondition(const Questionnaire& questionnaire,
                                                    VariableIndex variable);

} // namespace waymark
