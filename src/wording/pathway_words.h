// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathway/pathway.h"
#include "rules/rule_base.h"
#include "texts/texts.h"

#include <string>
#include <vector>

namespace waymark {

/// The id of a phase, in JSON and in text keys: "first-days", "main", "step-down", "keep-going".
[[nodiscard]] const char* phaseWord(PhaseName name);

/// A pathway in the words of one voice.
class PathwayWords {
public:
    PathwayWords(const RuleBase& rules, const Texts& texts, Voice voice)
        : m_rules(rules)
        , m_texts(texts)
        , m_voice(voice) {}

    /// "First days", "Main treatment", ...
    [[nodiscard]] std::string name(const Phase& phase) const;
    /// "3 to 10 days", "3 months or more".
    [[nodiscard]] std::string length(const PhaseLength& length) const;
    /// What happens in it: whole sentences.
    [[nodiscard]] std::string text(const Phase& phase) const;
    /// The medicine that goes through all of it, or that none is open now.
    [[nodiscard]] std::string medicine(const Pathway& path) const;
    /// The whole path, a line a phase: also what a picture of it says to a screen reader.
    [[nodiscard]] std::vector<std::string> lines(const Pathway& path) const;
    [[nodiscard]] std::string option(const Choice& choice) const;
    /// "Outpatient care, methadone clinic"
    [[nodiscard]] std::string names(const std::vector<Choice>& choices) const;

private:
    [[nodiscard]] std::string word(const std::string& key) const;
    [[nodiscard]] std::string firstDays(const Phase& phase) const;

    const RuleBase& m_rules;
    const Texts& m_texts;
    Voice m_voice;
};

/// Every text a pathway needs, so that loading can tell what is missing.
[[nodiscard]] std::vector<std::string> pathwayTextKeys();

} // namespace waymark
