// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/directory.h"

#include <array>
#include <cstdint>
#include <string>

namespace waymark {

/// Whether a place fits a query, apart from where it is.
class PlaceFilter {
public:
    explicit PlaceFilter(const PlaceQuery& query);

    [[nodiscard]] bool fits(FactSet facts) const;
    /// "place IN ..." with one "?"; always true, and without one, when no words were typed.
    [[nodiscard]] std::string textCondition() const;
    void bindText(Statement& statement, int place) const;

private:
    /// Of each group that is a choice, what would do; none: anything.
    std::array<std::uint64_t, 4> m_choices{};
    std::uint64_t m_care = 0;
    std::uint64_t m_excluded = 0;
    std::string m_words;
};

} // namespace waymark
