// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>

namespace waymark {

/// Kleene's three truth values, ordered so that "all" is the least and "any" the greatest.
enum class Truth : std::uint8_t { False, Unknown, True };

[[nodiscard]] constexpr Truth operator!(Truth truth) {
    return static_cast<Truth>(2 - static_cast<int>(truth));
}
[[nodiscard]] constexpr Truth both(Truth a, Truth b) {
    return a < b ? a : b;
}
[[nodiscard]] constexpr Truth either(Truth a, Truth b) {
    return a < b ? b : a;
}

} // namespace waymark
