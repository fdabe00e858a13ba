// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/decision.h"
#include "texts/texts.h"

#include <span>
#include <string>

namespace waymark {

/// The names of a decision's alternatives as they stand in sentences, in one voice.
class OptionWords {
public:
    OptionWords(const Decision& decision, const Texts& texts, Voice voice)
        : m_decision(decision)
        , m_texts(texts)
        , m_voice(voice) {}

    /// "Inpatient care": by itself, or at the start of a sentence.
    [[nodiscard]] std::string name(int alternative) const;
    /// "inpatient care": within a sentence.
    [[nodiscard]] std::string inside(int alternative) const;
    /// "outpatient and inpatient care": a last word that all share is said once.
    [[nodiscard]] std::string inside(std::span<const int> alternatives) const;

private:
    const Decision& m_decision;
    const Texts& m_texts;
    Voice m_voice;
};

} // namespace waymark
