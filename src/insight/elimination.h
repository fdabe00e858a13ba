// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "knowledge/knowledge_state.h"
#include "rules/decision.h"

#include <array>
#include <functional>
#include <vector>

namespace waymark {

/// Sums reached so far: one number for each criterion whose clipping may bind, and the weighted
/// rest. More is never worse in any of them, so only points that no other point covers have to be
/// kept.
using Sums = std::array<int, Decision::MaxCriteria + 1>;

/// The points worth keeping; empty means impossible.
using Frontier = std::vector<Sums>;

/// What some variables contribute together: a frontier for each way their values can fall.
struct Factor {
    std::vector<VariableIndex> scope;
    /// In the order of counting through the scope's possible values, the first variable fastest.
    std::vector<Frontier> table;
};

/// The possible values of every variable in play, as lists.
class ValueLists {
public:
    explicit ValueLists(const KnowledgeState& state)
        : m_state(&state) {}
    [[nodiscard]] std::vector<int> of(VariableIndex variable) const;
    [[nodiscard]] std::size_t sizeOf(VariableIndex variable) const {
        return static_cast<std::size_t>(m_state->possible(variable).size());
    }
    /// How many ways the values of `scope` can fall.
    [[nodiscard]] std::size_t ways(const std::vector<VariableIndex>& scope) const;

private:
    const KnowledgeState* m_state;
};

/// Makes a factor by asking `frontierOf` once for every way the values of `scope` can fall.
/// The state it is given has exactly one value for each variable of the scope.
[[nodiscard]] Factor makeFactor(std::vector<VariableIndex> scope, const KnowledgeState& state,
                                const std::function<Frontier(const KnowledgeState&)>& frontierOf);

struct Elimination {
    Frontier frontier;
    /// False when tables grew past the limit and a variable was split: the frontier then covers the
    /// true one.
    bool exact = true;
};

/// Everything the factors can reach together, over all values of their variables (variable
/// elimination).
[[nodiscard]] Elimination eliminateAll(std::vector<Factor> factors, const KnowledgeState& state);

} // namespace waymark
