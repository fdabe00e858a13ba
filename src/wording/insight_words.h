// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "insight/weight_acceptability.h"
#include "insight/weight_range.h"
#include "insight/what_if.h"
#include "wording/option_words.h"

#include <span>
#include <string>
#include <vector>

namespace waymark {

/// What the insights of one decision come to, in the words of one voice.
class InsightWords {
public:
    InsightWords(const Decision& decision, const Texts& texts, Voice voice)
        : m_decision(decision)
        , m_texts(texts)
        , m_voice(voice)
        , m_options(decision, texts, voice) {}

    /// Whether the first place hangs on one importance, at the steps a person can choose.
    [[nodiscard]] std::string weightRange(const WeightRange& range,
                                          std::span<const ImportanceStep> steps) const;
    /// How often an option comes first over all ways to weigh.
    [[nodiscard]] std::string weightShare(const WeightAcceptability& weights, int option) const;

    /// What a change brings, as it goes on within a sentence: "inpatient care would share the first
    /// place with outpatient care".
    [[nodiscard]] std::string brings(const WhatIf& change) const;

    [[nodiscard]] std::string criterion(int criterion) const;
    [[nodiscard]] std::string step(ImportanceStep step) const;

private:
    [[nodiscard]] std::string word(const std::string& key, const Texts::Fillings& fillings) const;

    const Decision& m_decision;
    const Texts& m_texts;
    Voice m_voice;
    OptionWords m_options;
};

/// The steps a person chooses among.
inline constexpr std::array ThreeSteps{ImportanceStep::NotMuch, ImportanceStep::Bit,
                                       ImportanceStep::Lot};

/// "not-much", "little", "bit", "more", "lot": in JSON and in text keys.
[[nodiscard]] const char* stepWord(ImportanceStep step);

/// Every text these words need.
[[nodiscard]] std::vector<std::string> insightTextKeys();

} // namespace waymark
