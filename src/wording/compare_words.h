// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result/compare_cases.h"
#include "texts/texts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace waymark {

/// Whose answers stand beside the first ones.
enum class OtherView : std::uint8_t {
    SomeoneElse, ///< about the same person
    EarlierTime  ///< the same person's, from before
};

/// Two cases beside each other, in the words of one voice.
class CompareWords {
public:
    CompareWords(const Engine& engine, const Texts& texts, Voice voice,
                 OtherView other = OtherView::SomeoneElse)
        : m_engine(engine)
        , m_texts(texts)
        , m_voice(voice)
        , m_other(other) {}

    [[nodiscard]] std::string intro() const;
    /// How much is alike, what comes first by each, and what counts for more: whole sentences.
    /// While a stop holds, or one says too little, no order is told.
    [[nodiscard]] std::vector<std::string> summary(const CaseComparison& comparison) const;

    [[nodiscard]] std::string question(const AnswerDifference& difference) const;
    /// What is possible by one of them: its answers, or that it is not known.
    [[nodiscard]] std::string values(VariableIndex variable, ValueSet set) const;
    /// What the difference changes.
    [[nodiscard]] std::string effect(const AnswerDifference& difference) const;
    /// What to talk about.
    [[nodiscard]] std::string talk(const AnswerDifference& difference) const;
    /// Who each set is from, as heads of columns: "The person", "Last time".
    [[nodiscard]] std::pair<std::string, std::string> who(const Case& first,
                                                          const Case& second) const;

private:
    [[nodiscard]] std::string said(const std::string& key,
                                   const Texts::Fillings& fillings = {}) const;
    /// The text for an earlier time where it has words of its own.
    [[nodiscard]] std::string timed(const std::string& key,
                                    const Texts::Fillings& fillings = {}) const;
    [[nodiscard]] std::string options(const std::vector<int>& places) const;

    const Engine& m_engine;
    const Texts& m_texts;
    Voice m_voice;
    OtherView m_other;
};

} // namespace waymark
