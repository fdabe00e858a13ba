// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/insight_json.h"

#include <nlohmann/json.hpp>

#include <array>

namespace waymark {

namespace {

using nlohmann::json;

json whatIf(const WhatIf& one, const Engine& engine, const Decision& decision) {
    json changes = json::array();
    for (const AnswerChange& change : one.changes) {
        const Variable& variable = engine.questionnaire().variables[change.variable];
        changes.push_back({{"variable", variable.id},
                           {"value", variable.values[static_cast<std::size_t>(change.value)]},
                           {"kind", offerWord(change.offer)}});
    }
    const auto named = [&decision](const std::vector<int>& options) {
        json names = json::array();
        for (const int o : options) {
            names.push_back(decision.alternatives[static_cast<std::size_t>(o)]);
        }
        return names;
    };
    return {{"changes", changes},
            {"first", one.first ? json(decision.alternatives[static_cast<std::size_t>(*one.first)])
                                : json()},
            {"shared_with", named(one.sharedWith)},
            {"lifted", named(one.lifted)}};
}

} // namespace

const char* offerWord(Offer offer) {
    constexpr std::array Words{"find-out", "can-be-arranged", "given"};
    return Words[static_cast<std::size_t>(offer)];
}

json writeWhatIf(const WhatWouldChange& changes, const Engine& engine) {
    const Decision& decision = engine.setting();
    json singles = json::array();
    for (const WhatIf& one : changes.singles) {
        singles.push_back(whatIf(one, engine, decision));
    }
    json pairs = json::array();
    for (const WhatIf& one : changes.pairs) {
        pairs.push_back(whatIf(one, engine, decision));
    }
    return {{"waymark_what_if", 1},
            {"singles", singles},
            {"pairs", pairs},
            {"complete", changes.isComplete}};
}

json writeWeightAcceptability(const WeightAcceptability& weights, const Decision& decision) {
    json options = json::array();
    for (std::size_t o = 0; o < decision.alternatives.size(); ++o) {
        json places = json::array();
        for (std::size_t r = 0; r < decision.alternatives.size(); ++r) {
            places.push_back(weights.share[o][r]);
        }
        json central;
        if (weights.central[o]) {
            for (std::size_t c = 0; c < decision.criteria.size(); ++c) {
                central[decision.criteria[c]] = (*weights.central[o])[c];
            }
        }
        options.push_back({{"option", decision.alternatives[o]},
                           {"places", places},
                           {"central_weights", central}});
    }
    return {{"samples", weights.samples}, {"options", options}};
}

json writeNextQuestions(const std::vector<NextQuestion>& questions, const Engine& engine,
                        const Texts& texts, Voice voice) {
    json list = json::array();
    for (const NextQuestion& question : questions) {
        const std::string& id = engine.questionnaire().variables[question.variable].id;
        list.push_back({{"variable", id},
                        {"gain", question.gain},
                        {"changes_first", question.changesFirst},
                        {"text", texts.text("variable." + id + ".short", voice)}});
    }
    return list;
}

} // namespace waymark
