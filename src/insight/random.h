// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>

namespace waymark {

/// SplitMix64 (Steele, Lea and Flood 2014). The standard library's distributions differ between
/// compilers; a fixed seed has to give the same draws on every machine.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed) {}

    [[nodiscard]] std::uint64_t next() {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    /// Evenly in [0, 1).
    [[nodiscard]] double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    /// Evenly in [0, count). `count` is small.
    [[nodiscard]] int below(int count) { return static_cast<int>(unit() * count); }

private:
    std::uint64_t m_state;
};

} // namespace waymark
