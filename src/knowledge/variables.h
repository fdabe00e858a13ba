// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "knowledge/knowledge_state.h"
#include "knowledge/variable.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// All variables of a questionnaire, asked ones and derived ones, each at a fixed place.
class Variables {
public:
    /// Adds a variable and gives its place; nothing when there is no room left in a knowledge
    /// state. The id is not there yet, and the variable has at least one value.
    std::optional<VariableIndex> add(Variable variable);

    [[nodiscard]] std::optional<VariableIndex> find(std::string_view id) const;
    [[nodiscard]] const Variable& operator[](VariableIndex index) const {
        return m_variables[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] Variable& edit(VariableIndex index) {
        return m_variables[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_variables.size()); }
    [[nodiscard]] const std::vector<Variable>& all() const { return m_variables; }
    [[nodiscard]] const StateLayout& layout() const { return m_layout; }

private:
    std::vector<Variable> m_variables;
    std::map<std::string, VariableIndex, std::less<>> m_places;
    StateLayout m_layout;
};

} // namespace waymark
