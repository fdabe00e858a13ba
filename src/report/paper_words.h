// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/paper.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// The texts of a paper in its voice, with the numbers of the person's country in place.
class PaperWords {
public:
    explicit PaperWords(const PaperSource& source);

    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::string text(std::string_view key, const Texts::Fillings& more) const;
    [[nodiscard]] std::string optional(std::string_view key) const;
    /// A line of the plan: the person's own words where there are some.
    [[nodiscard]] std::string line(const PlannedTask& task, const PlannedLine& line) const;
    [[nodiscard]] std::string optionName(std::string_view option) const;
    [[nodiscard]] std::string firstStep(const FirstStep& step) const;

    /// A day as 2026-12-01, as it is said: "December 1, 2026".
    [[nodiscard]] std::string date(std::string_view day) const;

    /// The number to call for a purpose, or words where there is none.
    [[nodiscard]] std::string number(std::string_view purpose) const;

    [[nodiscard]] Voice voice() const { return m_voice; }

private:
    const Texts& m_texts;
    Voice m_voice;
    Texts::Fillings m_fillings;
};

} // namespace waymark
