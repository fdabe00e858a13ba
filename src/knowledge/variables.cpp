// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "knowledge/variables.h"

#include <algorithm>

namespace waymark {

std::optional<int> Variable::valueOf(std::string_view valueId) const {
    const auto found = std::ranges::find(values, valueId);
    if (found == values.end()) {
        return std::nullopt;
    }
    return static_cast<int>(found - values.begin());
}

std::optional<VariableIndex> Variables::add(Variable variable) {
    if (!m_layout.add(static_cast<int>(variable.values.size()))) {
        return std::nullopt;
    }
    const VariableIndex index = count();
    m_places.emplace(variable.id, index);
    m_variables.push_back(std::move(variable));
    return index;
}

std::optional<VariableIndex> Variables::find(std::string_view id) const {
    const auto found = m_places.find(id);
    if (found == m_places.end()) {
        return std::nullopt;
    }
    return found->second;
}

} // namespace waymark
