// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "knowledge/knowledge_state.h"

namespace waymark {

bool StateLayout::add(int valueCount) {
    if (m_used + valueCount > 64) {
        if (m_word + 1 == Words) {
            return false;
        }
        ++m_word;
        m_used = 0;
    }
    if (m_count == MaxVariables || valueCount > 64) {
        return false;
    }
    m_slots[static_cast<std::size_t>(m_count++)] = {static_cast<std::uint16_t>(m_word),
                                                    static_cast<std::uint8_t>(m_used),
                                                    static_cast<std::uint8_t>(valueCount)};
    m_used += valueCount;
    return true;
}

KnowledgeState::KnowledgeState(const StateLayout& layout)
    : m_layout(&layout) {
    for (VariableIndex variable = 0; variable < layout.variableCount(); ++variable) {
        const Slot& slot = layout.slot(variable);
        m_words[slot.word] |= slot.mask();
    }
}

} // namespace waymark
