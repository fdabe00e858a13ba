// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/answers.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// The sentences a person reads, by key, in three voices. Names in braces are filled in on the way
/// out.
class Texts {
public:
    using Fillings = std::map<std::string, std::string, std::less<>>;

    /// A sentence in the voices self, relative, counselor.
    using Voices = std::array<std::string, 3>;

    /// Adds a text; false when the key is there already.
    bool add(std::string key, Voices&& voices);

    /// Adds each text of another language that has none here: better said there than not at all.
    void addMissing(const Texts& other);

    [[nodiscard]] bool has(std::string_view key) const { return m_texts.contains(key); }
    /// The sentence; the key itself in angle brackets when there is none, so that a gap is seen and
    /// not silent.
    [[nodiscard]] std::string text(std::string_view key, Voice voice) const;
    [[nodiscard]] std::string text(std::string_view key, Voice voice,
                                   const Fillings& fillings) const;
    /// The sentence, or nothing when the key is not there: for texts that may be missing.
    [[nodiscard]] std::string optional(std::string_view key, Voice voice) const;

    [[nodiscard]] const std::map<std::string, Voices, std::less<>>& all() const { return m_texts; }

private:
    std::map<std::string, Voices, std::less<>> m_texts;
};

/// The steps of a help panel, in order: "help.<panel>.step.1" and on.
[[nodiscard]] std::vector<std::string> stepsOf(const Texts& texts, const std::string& panel,
                                               Voice voice, const Texts::Fillings& fillings = {});

/// Replaces every "{name}" that has a filling.
[[nodiscard]] std::string filled(std::string text, const Texts::Fillings& fillings);

} // namespace waymark
