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

std::string InsightWords::option(int alternative) const {
    return m_texts.text(
        "option." + m_decision.alternatives[static_cast<std::size_t>(alternative)] + ".name",
        m_voice);
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
    // Each step at which another comes first, told apart from the one chosen now.
    std::string text;
    const Fraction halves(range.now.numerator() * 2, range.now.denominator());
    const auto at = [&](ImportanceStep step) {
        const auto found = std::ranges::find(ImportanceSteps, step);
        return range.firstAt[static_cast<std::size_t>(found - ImportanceSteps.begin())];
    };
    const int now = at(static_cast<ImportanceStep>(halves.numerator()));
    for (const ImportanceStep step : steps) {
        if (at(step) != now) {
            text += (text.empty() ? "" : " ") + word("weights.turns", {{"step", this->step(step)},
                                                                       {"option", option(at(step))}});
        }
    }
    const std::string name = criterion(range.criterion) + ": ";
    return name + (text.empty() ? word("weights.stays", {{"option", option(now)}}) : text);
}

std::string InsightWords::weightShare(const WeightAcceptability& weights, int option) const {
    const double share = weights.share[static_cast<std::size_t>(option)][0];
    return word("weights.share", {{"option", this->option(option)},
                                  {"count", std::to_string(std::lround(share * 100))}});
}

std::string InsightWords::cause(const MoveCause& cause) const {
    if (cause.rule != nullptr) {
        return word(cause.holdsNow ? "moved.because" : "moved.no-longer",
                    {{"because", word("rule." + cause.rule->id + ".because", {})}});
    }
    if (cause.criterion) {
        return word("moved.criterion", {{"criterion", criterion(*cause.criterion)}});
    }
    return {};
}

std::string InsightWords::moved(const WhatMoved& moved) const {
    if (moved.isNothing()) {
        return word("moved.nothing", {});
    }
    // The moves stand from the highest place down, so the first is the one that tells most.
    const Move& move = moved.moves.front();
    const char* key = "moved.tier";
    if (moved.newFirst == move.alternative) {
        key = "moved.first";
    } else if (move.to < move.from) {
        key = "moved.up";
    } else if (move.to > move.from) {
        key = "moved.down";
    }
    const std::string why = cause(move.cause);
    return word(key, {{"option", option(move.alternative)}, {"place", std::to_string(move.to)}}) +
           (why.empty() ? "" : ' ' + why);
}

std::vector<std::string> insightTextKeys() {
    return {"importance.not-much", "importance.little", "importance.bit", "importance.more",
            "importance.lot",      "weights.turns",     "weights.stays",  "weights.share",
            "moved.nothing",       "moved.first",       "moved.up",       "moved.down",
            "moved.tier",          "moved.because",     "moved.no-longer", "moved.criterion",
            "concern.helps",       "concern.neutral",   "concern.hurts",  "concern.title"};
}

} // namespace waymark
