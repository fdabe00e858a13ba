// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "insight/what_moved.h"
#include "wording/option_words.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

/// What a change of an answer or of an importance moved, in the words of one voice. Both rankings
/// are of one decision; the first place counts most, then what is ruled out, then the widest move.
class MovedWords {
public:
    MovedWords(const Ranking& before, const Ranking& now, const Texts& texts, Voice voice);

    /// "inpatient care now comes first", to go on within a sentence; empty when nothing moved.
    [[nodiscard]] std::string clause() const;
    /// The rule that came or went, or the criterion that weighs otherwise: a sentence, or nothing
    /// when no single one explains it.
    [[nodiscard]] std::string why() const;

private:
    /// What is told: a text, and the alternative it is about.
    struct Told {
        std::string key;
        std::vector<int> options;
        int places = 0;
    };

    [[nodiscard]] std::optional<Told> told() const;
    [[nodiscard]] std::optional<Told> firstPlace() const;
    [[nodiscard]] std::optional<Told> ruledOut() const;
    [[nodiscard]] std::optional<Told> furthest() const;

    const Ranking& m_before;
    const Ranking& m_now;
    const Texts& m_texts;
    Voice m_voice;
    OptionWords m_options;
};

/// The alternatives that share the first place, in the order shown; none when all are ruled out.
[[nodiscard]] std::vector<int> placedFirst(const Ranking& ranking);

/// Every text these words need.
[[nodiscard]] std::vector<std::string> movedTextKeys();

} // namespace waymark
