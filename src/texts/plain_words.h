// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// What stands on paper in place of a word that would tell a stranger too much.
struct PlainWord {
    std::string word;
    std::string plain;
};

/// The words that plain paper does without, from data/plan/plain-words.json.
class PlainWords {
public:
    /// Longer ones go first, so that "methadone clinic" is not "the medicine clinic".
    void add(PlainWord word);

    /// The text without any of the words. Capitals at the start of a word stay.
    [[nodiscard]] std::string plain(std::string_view text) const;

    [[nodiscard]] const std::vector<PlainWord>& all() const { return m_words; }

private:
    std::vector<PlainWord> m_words;
};

} // namespace waymark
