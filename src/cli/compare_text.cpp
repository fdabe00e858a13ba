// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/compare_text.h"

#include "cli/text_wrap.h"

#include <nlohmann/json.hpp>

namespace waymark::cli {

namespace {

using nlohmann::json;

const Decision& settingOf(const Engine& engine) {
    const int index = engine.rules().decision("setting").value_or(0);
    return engine.rules().decisions[static_cast<std::size_t>(index)];
}

class CompareWriter {
public:
    CompareWriter(const Engine& engine, const Texts& texts, Voice voice)
        : m_engine(engine)
        , m_texts(texts)
        , m_voice(voice) {}

    [[nodiscard]] std::string head(const CaseComparison& comparison) const {
        std::string text =
            wrapped(said("intro"), "") +
            wrapped(said("alike", {{"count", std::to_string(comparison.alike)}}), "");
        const std::string first = options(comparison.firstOfFirst);
        const std::string second = options(comparison.firstOfSecond);
        text += wrapped(comparison.sameFirstPlace()
                            ? said("same-first", {{"first", first}})
                            : said("other-first", {{"first", first}, {"second", second}}),
                        "");
        if (comparison.sameFirstPlace() && !comparison.sameOrder) {
            text += wrapped(said("other-order"), "");
        }
        return text + importance(comparison);
    }

    [[nodiscard]] std::string difference(const AnswerDifference& difference) const {
        const std::string& id = m_engine.questionnaire().variables[difference.variable].id;
        std::string text =
            '\n' + wrapped(m_texts.text("variable." + id + ".short", m_voice), mark(difference));
        text += wrapped(values(difference.variable, difference.first), "   1  ");
        text += wrapped(values(difference.variable, difference.second), "   2  ");
        text += wrapped(said(effect(difference)), "      ");
        return text +
               wrapped(said(difference.disagrees() ? "talk.differs" : "talk.one-knows"), "      ");
    }

private:
    [[nodiscard]] std::string said(const std::string& key,
                                   const Texts::Fillings& fillings = {}) const {
        return m_texts.text("two." + key, m_voice, fillings);
    }

    [[nodiscard]] static const char* mark(const AnswerDifference& difference) {
        return difference.changesStops ? "!  " : difference.matters() ? "*  " : "   ";
    }

    [[nodiscard]] static std::string effect(const AnswerDifference& difference) {
        return difference.changesStops        ? "changes.stops"
               : difference.changesFirstPlace ? "changes.first-place"
               : difference.changesOrder      ? "changes.order"
                                              : "changes.nothing";
    }

    [[nodiscard]] std::string importance(const CaseComparison& comparison) const {
        std::string names;
        for (const std::string& criterion : comparison.importance) {
            names += (names.empty() ? "" : ", ") + m_texts.text("criterion." + criterion, m_voice);
        }
        return names.empty() ? names : wrapped(said("importance", {{"criteria", names}}), "");
    }

    [[nodiscard]] std::string options(const std::vector<int>& places) const {
        std::string names;
        for (const int place : places) {
            const std::string& id =
                settingOf(m_engine).alternatives[static_cast<std::size_t>(place)];
            names += (names.empty() ? "" : ", ") + m_texts.text("option." + id + ".name", m_voice);
        }
        return names;
    }

    [[nodiscard]] std::string values(VariableIndex index, ValueSet set) const {
        const Variable& variable = m_engine.questionnaire().variables[index];
        if (set == variable.domain()) {
            return said("not-known");
        }
        std::string names;
        forEachValue(set, [&](int value) {
            const std::string& id = variable.values[static_cast<std::size_t>(value)];
            names += (names.empty() ? "" : " / ") +
                     m_texts.text("value." + variable.id + '.' + id, m_voice);
        });
        return names;
    }

    const Engine& m_engine;
    const Texts& m_texts;
    Voice m_voice;
};

json valuesAsJson(const Variable& variable, ValueSet set) {
    json values = json::array();
    forEachValue(set, [&](int value) {
        values.push_back(variable.values[static_cast<std::size_t>(value)]);
    });
    return values;
}

json optionsAsJson(const std::vector<int>& places, const Decision& decision) {
    json ids = json::array();
    for (const int place : places) {
        ids.push_back(decision.alternatives[static_cast<std::size_t>(place)]);
    }
    return ids;
}

} // namespace

std::string comparisonAsText(const CaseComparison& comparison, const Case& first,
                             const Engine& engine, const Texts& texts) {
    const CompareWriter writer(engine, texts, first.voice);
    std::string text = writer.head(comparison);
    for (const AnswerDifference& difference : comparison.differences) {
        text += writer.difference(difference);
    }
    return text;
}

json comparisonAsJson(const CaseComparison& comparison, const Engine& engine) {
    json differences = json::array();
    for (const AnswerDifference& difference : comparison.differences) {
        const Variable& variable = engine.questionnaire().variables[difference.variable];
        json changes = json::array();
        for (const auto& [is, word] : {std::pair(difference.changesStops, "stops"),
                                       {difference.changesFirstPlace, "first-place"},
                                       {difference.changesOrder, "order"}}) {
            if (is) {
                changes.push_back(word);
            }
        }
        differences.push_back({{"variable", variable.id},
                               {"values",
                                {valuesAsJson(variable, difference.first),
                                 valuesAsJson(variable, difference.second)}},
                               {"disagrees", difference.disagrees()},
                               {"changes", changes}});
    }
    return {{"waymark_compare", 1},
            {"alike", comparison.alike},
            {"same_first_place", comparison.sameFirstPlace()},
            {"same_order", comparison.sameOrder},
            {"first_place",
             {optionsAsJson(comparison.firstOfFirst, settingOf(engine)),
              optionsAsJson(comparison.firstOfSecond, settingOf(engine))}},
            {"importance", comparison.importance},
            {"differences", differences}};
}

} // namespace waymark::cli
