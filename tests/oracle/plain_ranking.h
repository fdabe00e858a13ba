// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace waymark::tests {

/// A ranking as one would write it by hand for fixed rules: filled by the ifs that
/// tests/oracle/write_ifs.py makes from the rules.
struct PlainOrder {
    std::array<std::int64_t, 8> fit{};
    std::array<int, 8> tier{};
    /// Alternatives in the order shown.
    std::array<int, 8> order{};
    int count = 0;
};

struct PlainDecision {
    const char* id;
    /// By variable the place of its value, or -1; by criterion its weight.
    void (*decide)(const int* values, const std::int64_t* weights, PlainOrder& out);
};

/// The variables in the order the ifs read them.
[[nodiscard]] const std::vector<const char*>& plainVariables();
[[nodiscard]] const std::vector<PlainDecision>& plainDecisions();

} // namespace waymark::tests
