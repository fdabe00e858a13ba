// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "knowledge/condition.h"

#include <string>
#include <vector>

namespace waymark {

/// Something that must hold for a rule base, whatever its weights; declared as data.
struct Invariant {
    enum class Kind {
        /// While only `variable` moves along `worse`, `helped` never gains on `against`.
        WorseNeverHelps,
        /// No answer to `variables` decides whether a hard rule_out holds.
        NeverLiftsTier,
        /// Whenever `when` holds, the stop rule `rule` holds, whatever the other answers.
        StopHolds,
        /// "Not sure" to one of `variables` lets no stop that reads it go by in silence: it holds,
        /// or
        /// opens its signs to look for.
        NotSureIsChecked
    };

    std::string id;
    Kind kind = Kind::WorseNeverHelps;
    int decision = 0;
    VariableIndex variable = 0;
    /// Values of `variable`, each worse than the one before.
    std::vector<int> worse;
    int helped = 0;
    int against = 0;
    std::vector<VariableIndex> variables;
    Condition when;
    std::string rule;
    std::string file;
    std::string pointer;
};

} // namespace waymark
