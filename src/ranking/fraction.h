// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <numeric>

namespace waymark {

/// An exact number of steps. Small: numerators and denominators of a ranking stay far below 2^31.
class Fraction {
public:
    constexpr Fraction() = default;
    /// `denominator` is above zero.
    constexpr Fraction(std::int64_t numerator, std::int64_t denominator = 1) {
        const std::int64_t divisor = std::gcd(numerator, denominator);
        m_numerator = numerator / divisor;
        m_denominator = denominator / divisor;
    }

    [[nodiscard]] constexpr std::int64_t numerator() const { return m_numerator; }
    [[nodiscard]] constexpr std::int64_t denominator() const { return m_denominator; }
    [[nodiscard]] constexpr double toDouble() const {
        return static_cast<double>(m_numerator) / static_cast<double>(m_denominator);
    }

    friend constexpr Fraction operator+(Fraction a, Fraction b) {
        return {a.m_numerator * b.m_denominator + b.m_numerator * a.m_denominator,
                a.m_denominator * b.m_denominator};
    }
    friend constexpr Fraction operator-(Fraction a, Fraction b) {
        return a + Fraction(-b.m_numerator, b.m_denominator);
    }
    friend constexpr bool operator==(Fraction, Fraction) = default;
    friend constexpr bool operator<(Fraction a, Fraction b) {
        return a.m_numerator * b.m_denominator < b.m_numerator * a.m_denominator;
    }

private:
    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1;
};

} // namespace waymark
