// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "knowledge/knowledge_state.h"

#include <utility>
#include <variant>
#include <vector>

namespace waymark {

/// The first case whose condition holds gives the value.
struct FirstCase {
    std::vector<std::pair<Condition, int>> cases;
    int otherwise = 0;
};

/// A value named by how many of some variables are possible or certain to have one of `counted`.
struct CountBands {
    struct Item {
        VariableIndex variable = 0;
        ValueSet counted;
    };
    /// While the condition holds, these variables do not count.
    struct Exception {
        Condition when;
        std::vector<VariableIndex> leftOut;
    };
    /// From this count on, the derived variable has this value. Ascending, the first from 0.
    struct Band {
        int from = 0;
        int value = 0;
    };
    std::vector<Item> items;
    std::vector<Exception> exceptions;
    std::vector<Band> bands;

    [[nodiscard]] int valueFor(int count) const;
};

/// How a variable that is never asked follows from those that are.
struct Derivation {
    VariableIndex variable = 0;
    std::variant<FirstCase, CountBands> rule;
};

/// Every value some completion of `state` would give.
[[nodiscard]] ValueSet derive(const Derivation& derivation, const KnowledgeState& state);

/// The conditions a derivation reads, beside the variables it counts.
[[nodiscard]] std::vector<const Condition*> conditionsOf(const Derivation& derivation);

} // namespace waymark
