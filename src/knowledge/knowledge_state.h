// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "knowledge/condition.h"
#include "knowledge/value_set.h"

#include <array>
#include <cstdint>

namespace waymark {

/// Where the values of one variable stand in a knowledge state. A variable never straddles two
/// words.
struct Slot {
    std::uint16_t word = 0;
    std::uint8_t shift = 0;
    std::uint8_t width = 0;

    [[nodiscard]] constexpr std::uint64_t mask() const {
        return ValueSet::firstValues(width).bits() << shift;
    }
};

/// How the variables of a questionnaire are laid out in the bits of a knowledge state.
class StateLayout {
public:
    static constexpr int Words = 16;
    static constexpr int MaxVariables = 512;

    /// Adds the next variable; false when there is no room left.
    [[nodiscard]] bool add(int valueCount);
    [[nodiscard]] const Slot& slot(VariableIndex variable) const {
        return m_slots[static_cast<std::size_t>(variable)];
    }
    [[nodiscard]] int variableCount() const { return m_count; }

private:
    std::array<Slot, MaxVariables> m_slots{};
    int m_count = 0;
    int m_word = 0;
    int m_used = 0;
};

/// What is known about a case: for every variable the set of values still possible.
/// A plain block of bits: copying it copies the knowledge, and nothing is allocated.
/// It refers to the layout it was made with, which outlives it.
class KnowledgeState {
public:
    /// Nothing is known: every value of every variable is possible.
    explicit KnowledgeState(const StateLayout& layout);

    [[nodiscard]] ValueSet possible(VariableIndex variable) const {
        const Slot& slot = m_layout->slot(variable);
        return ValueSet((m_words[slot.word] & slot.mask()) >> slot.shift);
    }

    /// Replaces what is possible for a variable. `values` is a non-empty part of its domain.
    void set(VariableIndex variable, ValueSet values) {
        const Slot& slot = m_layout->slot(variable);
        m_words[slot.word] = (m_words[slot.word] & ~slot.mask()) | (values.bits() << slot.shift);
    }

    [[nodiscard]] bool isKnown(VariableIndex variable) const {
        return possible(variable).size() == 1;
    }
    [[nodiscard]] std::uint64_t word(int index) const {
        return m_words[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const StateLayout& layout() const { return *m_layout; }

    friend bool operator==(const KnowledgeState& a, const KnowledgeState& b) {
        return a.m_words == b.m_words;
    }

private:
    std::array<std::uint64_t, StateLayout::Words> m_words{};
    const StateLayout* m_layout;
};

} // namespace waymark
