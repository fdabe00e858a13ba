// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/text_insight.h"

#include "cli/text_wrap.h"
#include "wording/insight_words.h"

#include <algorithm>

namespace waymark::cli {

namespace {

std::string question(VariableIndex variable, const Engine& engine, const Texts& texts,
                     Voice voice) {
    const std::string& id = engine.questionnaire().variables[variable].id;
    return wrapped(texts.text("variable." + id + ".short", voice), "?  ");
}

std::string said(const Texts& texts, const std::string& key, const Case& answered) {
    return texts.text("terminal." + key, answered.voice) + '\n';
}

class WhatIfText {
public:
    WhatIfText(const Engine& engine, const Texts& texts, Voice voice)
        : m_engine(engine)
        , m_texts(texts)
        , m_voice(voice)
        , m_words(engine.setting(), texts, voice) {}

    /// "How much you drink: Every day -> inpatient care would come first"
    [[nodiscard]] std::string line(const WhatIf& one) const {
        std::string text;
        for (const AnswerChange& change : one.changes) {
            const Variable& variable = m_engine.questionnaire().variables[change.variable];
            const std::string& value = variable.values[static_cast<std::size_t>(change.value)];
            text += (text.empty() ? "" : ' ' + m_texts.text("terminal.and", m_voice) + ' ') +
                    m_texts.text("variable." + variable.id + ".short", m_voice) + ": " +
                    m_texts.text("value." + variable.id + '.' + value, m_voice);
        }
        return wrapped(text + " -> " + m_words.brings(one),
                       one.changes.front().offer == Offer::FindOut ? "?  " : "*  ");
    }

private:
    const Engine& m_engine;
    const Texts& m_texts;
    Voice m_voice;
    InsightWords m_words;
};

} // namespace

std::string textWeights(const Result& result, const Case& answered, const Engine& engine,
                        const Texts& texts) {
    const DecisionResult* setting = result.of("setting");
    if (setting == nullptr || setting->certainty == Certainty::Abstain) {
        return {};
    }
    const InsightWords words(engine.setting(), texts, answered.voice);
    std::string text = '\n' + texts.text("weights.title", answered.voice) + '\n';
    for (const WeightRange& range : result.weightRanges) {
        text += wrapped(words.weightRange(range, ThreeSteps), "   ");
    }
    const int first = setting->ranking.standings.front().alternative;
    return text + wrapped(words.weightShare(engine.weightAcceptability(answered), first), "   ");
}

std::string textNext(const std::vector<NextQuestion>& questions, const Case& answered,
                     const Engine& engine, const Texts& texts) {
    if (questions.empty()) {
        return said(texts, "next.none", answered);
    }
    std::string text = said(texts, "next", answered);
    for (const NextQuestion& next : questions) {
        text += question(next.variable, engine, texts, answered.voice);
    }
    return text;
}

std::string textQuestions(const Result& result, const Case& answered, const Engine& engine,
                          const Texts& texts) {
    if (result.worthFindingOut.empty()) {
        return said(texts, "find-out.none", answered);
    }
    std::string text = said(texts, "find-out", answered);
    for (const WorthFindingOut& worth : result.worthFindingOut) {
        text += question(worth.variable, engine, texts, answered.voice);
    }
    return text;
}

std::string textWhatIf(const WhatWouldChange& changes, const Case& answered, const Engine& engine,
                       const Texts& texts) {
    const WhatIfText writer(engine, texts, answered.voice);
    std::string text;
    for (const std::vector<WhatIf>* list : {&changes.singles, &changes.pairs}) {
        for (const WhatIf& one : *list) {
            text += one.isOffered() ? writer.line(one) : std::string();
        }
    }
    if (text.empty()) {
        return said(texts, "what-if.none", answered);
    }
    return said(texts, "what-if", answered) + text;
}

} // namespace waymark::cli
