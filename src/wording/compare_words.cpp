// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "wording/compare_words.h"

#include <array>

namespace waymark {

namespace {

const Decision* settingOf(const Engine& engine) {
    const auto index = engine.rules().decision("setting");
    return index ? &engine.rules().decisions[static_cast<std::size_t>(*index)] : nullptr;
}

} // namespace

std::string CompareWords::said(const std::string& key, const Texts::Fillings& fillings) const {
    return m_texts.text("two." + key, m_voice, fillings);
}

std::string CompareWords::timed(const std::string& key, const Texts::Fillings& fillings) const {
    return said(m_other == OtherView::EarlierTime ? "time." + key : key, fillings);
}

std::string CompareWords::intro() const {
    return timed("intro");
}

std::vector<std::string> CompareWords::summary(const CaseComparison& comparison) const {
    std::vector<std::string> lines;
    if (!comparison.stops.empty()) {
        lines.push_back(said("held"));
    } else if (!comparison.isRanked) {
        lines.push_back(said("not-ranked"));
    } else {
        const std::string first = options(comparison.firstOfFirst);
        const std::string second = options(comparison.firstOfSecond);
        lines.push_back(comparison.sameFirstPlace()
                            ? timed("same-first", {{"first", first}})
                            : timed("other-first", {{"first", first}, {"second", second}}));
        if (comparison.sameFirstPlace() && !comparison.sameOrder) {
            lines.push_back(said("other-order"));
        }
    }
    std::string names;
    for (const std::string& criterion : comparison.importance) {
        names += (names.empty() ? "" : ", ") + m_texts.text("criterion." + criterion, m_voice);
    }
    if (!names.empty()) {
        lines.push_back(timed("importance", {{"criteria", names}}));
    }
    lines.push_back(said("alike", {{"count", std::to_string(comparison.alike)}}));
    return lines;
}

std::string CompareWords::question(const AnswerDifference& difference) const {
    const std::string& id = m_engine.questionnaire().variables[difference.variable].id;
    return m_texts.text("variable." + id + ".short", m_voice);
}

std::string CompareWords::values(VariableIndex index, ValueSet set) const {
    const Variable& variable = m_engine.questionnaire().variables[index];
    if (set == variable.domain()) {
        return said("not-known");
    }
    std::string names;
    forEachValue(set, [&](int value) {
        const std::string& id = variable.values[static_cast<std::size_t>(value)];
        names +=
            (names.empty() ? "" : " / ") + m_texts.text("value." + variable.id + '.' + id, m_voice);
    });
    return names;
}

std::string CompareWords::effect(const AnswerDifference& difference) const {
    return said(difference.changesStops        ? "changes.stops"
                : difference.changesFirstPlace ? "changes.first-place"
                : difference.changesOrder      ? "changes.order"
                                               : "changes.nothing");
}

std::string CompareWords::talk(const AnswerDifference& difference) const {
    return timed(difference.disagrees() ? "talk.differs" : "talk.one-knows");
}

std::pair<std::string, std::string> CompareWords::who(const Case& first, const Case& second) const {
    if (m_other == OtherView::EarlierTime) {
        return {said("time.now"), said("time.before")};
    }
    constexpr std::array Voices{"who.self", "who.relative", "who.counselor"};
    if (first.voice == second.voice) {
        return {said("who.first"), said("who.second")};
    }
    return {said(Voices.at(static_cast<std::size_t>(first.voice))),
            said(Voices.at(static_cast<std::size_t>(second.voice)))};
}

std::string CompareWords::options(const std::vector<int>& places) const {
    std::string names;
    const Decision* setting = settingOf(m_engine);
    for (const int place : setting == nullptr ? std::vector<int>() : places) {
        const std::string& id = setting->alternatives[static_cast<std::size_t>(place)];
        names += (names.empty() ? "" : ", ") + m_texts.text("option." + id + ".name", m_voice);
    }
    return names;
}

} // namespace waymark
