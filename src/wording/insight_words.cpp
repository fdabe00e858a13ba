// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "wording/insight_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark {

const char* stepWord(ImportanceStep step) {
    constexpr std::array Words{"not-much", "little", "bit", "more", "lot"};
    const auto found = std::ranges::find(ImportanceSteps, step);
    return Words[static_cast<std::size_t>(found - ImportanceSteps.begin())];
}

std::string InsightWords::word(const std::string& key, const Texts::Fillings& fillings) const {
    return m_texts.text(key, m_voice, fillings);
}

std::string InsightWords::brings(const WhatIf& change) const {
    std::string text;
    if (change.first) {
        const char* key = change.sharedWith.empty() ? "change.first" : "change.first.shared";
        text = word(key, {{"option", m_options.inside(*change.first)},
                          {"options", m_options.inside(change.sharedWith)}});
    }
    if (change.lifted.empty()) {
        return text;
    }
    const std::string lifted =
        word("change.lifted", {{"options", m_options.inside(change.lifted)}});
    return text.empty() ? lifted : word("list.clauses", {{"list", text}, {"last", lifted}});
}

std::string InsightWords::criterion(int criterion) const {
    return m_texts.text("criterion." + m_decision.criteria[static_cast<std::size_t>(criterion)],
                        m_voice);
}

std::string InsightWords::step(ImportanceStep step) const {
    return m_texts.text(std::string("importance.") + stepWord(step), m_voice);
}

std::string InsightWords::weightRange(const WeightRange& range,
                                      std::span<const ImportanceStep> steps) const {
    const Fraction halves(range.now.numerator() * 2, range.now.denominator());
    const auto at = [&](ImportanceStep step) {
        const auto found = std::ranges::find(ImportanceSteps, step);
        return range.firstAt[static_cast<std::size_t>(found - ImportanceSteps.begin())];
    };
    const auto named = [&](ValueSet options) {
        std::vector<int> list;
        forEachValue(options, [&list](int option) { list.push_back(option); });
        return m_options.inside(list);
    };
    // Each step at which it is another, told apart from the one chosen now.
    const ValueSet now = at(static_cast<ImportanceStep>(halves.numerator()));
    std::string text;
    for (const ImportanceStep step : steps) {
        const ValueSet then = at(step);
        if (then != now) {
            const char* key = then.size() > 1 ? "weights.turns.tie" : "weights.turns";
            text += (text.empty() ? "" : " ") +
                    word(key, {{"step", this->step(step)}, {"option", named(then)}});
        }
    }
    const std::string name = criterion(range.criterion) + ": ";
    return name + (text.empty() ? word("weights.stays", {{"option", named(now)}}) : text);
}

std::string InsightWords::weightShare(const WeightAcceptability& weights, int option) const {
    const double share = weights.share[static_cast<std::size_t>(option)][0];
    return word("weights.share", {{"option", m_options.name(option)},
                                  {"count", std::to_string(std::lround(share * 100))}});
}

std::vector<std::string> insightTextKeys() {
    return {"importance.not-much", "importance.little", "importance.bit",      "importance.more",
            "importance.lot",      "weights.turns",     "weights.turns.tie",   "weights.stays",
            "weights.share",       "concern.helps",     "concern.neutral",     "concern.hurts",
            "concern.title",       "change.first",      "change.first.shared", "change.lifted",
            "list.last",           "list.clauses"};
}

} // namespace waymark
