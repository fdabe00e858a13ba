// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "knowledge/truth.h"
#include "knowledge/value_set.h"

#include <functional>
#include <vector>

namespace waymark {

class KnowledgeState;

/// The place of a variable in Variables.
using VariableIndex = int;

/// A question about what is known: a tree of `all`, `any` and `not` over "this variable is one of
/// these values". An `all` of nothing is true, an `any` of nothing false.
struct Condition {
    enum class Kind { Atom, All, Any, Not };

    Kind kind = Kind::All;
    VariableIndex variable = 0;
    ValueSet values;
    std::vector<Condition> parts;

    [[nodiscard]] static Condition isOneOf(VariableIndex variable, ValueSet values);
    [[nodiscard]] static Condition allOf(std::vector<Condition> parts);
    [[nodiscard]] static Condition anyOf(std::vector<Condition> parts);
    [[nodiscard]] static Condition negationOf(Condition part);

    [[nodiscard]] bool isAlwaysTrue() const { return kind == Kind::All && parts.empty(); }
    friend bool operator==(const Condition&, const Condition&) = default;
};

/// What a condition comes to under `state`, by Kleene's tables.
[[nodiscard]] Truth evaluate(const Condition& condition, const KnowledgeState& state);

/// Calls `visit` for every atom of the condition.
void forEachAtom(const Condition& condition, const std::function<void(const Condition&)>& visit);

/// Every variable the condition reads, each once, in order.
[[nodiscard]] std::vector<VariableIndex> variablesRead(const Condition& condition);

} // namespace waymark
