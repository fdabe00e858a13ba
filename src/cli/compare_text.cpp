// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/compare_text.h"

#include "cli/text_wrap.h"
#include "wording/compare_words.h"

#include <nlohmann/json.hpp>

namespace waymark::cli {

namespace {

using nlohmann::json;

std::string differenceAsText(const AnswerDifference& difference, const CompareWords& words) {
    const char* mark = difference.changesStops ? "!  " : difference.matters() ? "*  " : "   ";
    return '\n' + wrapped(words.question(difference), mark) +
           wrapped(words.values(difference.variable, difference.first), "   1  ") +
           wrapped(words.values(difference.variable, difference.second), "   2  ") +
           wrapped(words.effect(difference), "      ") + wrapped(words.talk(difference), "      ");
}

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
    const CompareWords words(engine, texts, first.voice);
    std::string text = wrapped(words.intro(), "");
    for (const std::string& line : words.summary(comparison)) {
        text += wrapped(line, "");
    }
    for (const AnswerDifference& difference : comparison.differences) {
        text += differenceAsText(difference, words);
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
            {"ranked", comparison.isRanked},
            {"held", !comparison.stops.empty()},
            {"first_place",
             {optionsAsJson(comparison.firstOfFirst, engine.setting()),
              optionsAsJson(comparison.firstOfSecond, engine.setting())}},
            {"importance", comparison.importance},
            {"differences", differences}};
}

} // namespace waymark::cli
