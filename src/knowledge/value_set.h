// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <bit>
#include <cstdint>

namespace waymark {

/// A set of values of one variable: bit i stands for the variable's i-th value. At most 64 values.
class ValueSet {
public:
    constexpr ValueSet() = default;
    constexpr explicit ValueSet(std::uint64_t bits)
        : m_bits(bits) {}

    [[nodiscard]] static constexpr ValueSet single(int value) {
        return ValueSet(std::uint64_t{1} << value);
    }

    /// The first `count` values: a whole domain.
    [[nodiscard]] static constexpr ValueSet firstValues(int count) {
        return ValueSet(count >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1);
    }

    [[nodiscard]] constexpr std::uint64_t bits() const { return m_bits; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr int size() const { return std::popcount(m_bits); }
    [[nodiscard]] constexpr bool contains(int value) const { return (m_bits >> value) & 1U; }
    [[nodiscard]] constexpr bool isWithin(ValueSet other) const {
        return (m_bits & ~other.m_bits) == 0;
    }
    [[nodiscard]] constexpr bool meets(ValueSet other) const {
        return (m_bits & other.m_bits) != 0;
    }

    /// The lowest value in the set. The set is not empty.
    [[nodiscard]] constexpr int first() const { return std::countr_zero(m_bits); }

    constexpr ValueSet& operator|=(ValueSet other) {
        m_bits |= other.m_bits;
        return *this;
    }
    friend constexpr ValueSet operator|(ValueSet a, ValueSet b) {
        return ValueSet(a.m_bits | b.m_bits);
    }
    friend constexpr ValueSet operator&(ValueSet a, ValueSet b) {
        return ValueSet(a.m_bits & b.m_bits);
    }
    /// The values of a that are not in b.
    friend constexpr ValueSet operator-(ValueSet a, ValueSet b) {
        return ValueSet(a.m_bits & ~b.m_bits);
    }
    friend constexpr bool operator==(ValueSet, ValueSet) = default;

private:
    std::uint64_t m_bits = 0;
};

/// Calls `visit(value)` for every value of the set, lowest first.
template <typename Visit>
constexpr void forEachValue(ValueSet set, Visit visit) {
    for (std::uint64_t rest = set.bits(); rest != 0; rest &= rest - 1) {
        visit(std::countr_zero(rest));
    }
}

} // namespace waymark
