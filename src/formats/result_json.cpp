// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/result_json.h"

#include <nlohmann/json.hpp>

namespace waymark {

namespace {

using nlohmann::json;

json number(Fraction steps) {
    if (steps.denominator() == 1) {
        return steps.numerator();
    }
    return steps.toDouble();
}

/// Turns the parts of a result into JSON, with the words of one voice.
class ResultWriter {
public:
    ResultWriter(const Case& answered, const Engine& engine, const Texts& texts)
        : m_engine(engine)
        , m_texts(texts)
        , m_voice(answered.voice)
        , m_state(engine.questionnaire().stateFrom(answered.answers)) {}

    [[nodiscard]] json stop(const Rule& rule) const {
        return {{"id", rule.id}, {"help", rule.help}, {"text", text(rule, "because")}};
    }

    [[nodiscard]] json standings(const DecisionResult& decision) const {
        json list = json::array();
        for (const Standing& standing : decision.ranking.standings) {
            list.push_back(this->standing(standing, decision));
        }
        return list;
    }

    [[nodiscard]] json question(const WorthFindingOut& worth) const {
        const std::string& id = m_engine.questionnaire().variables[worth.variable].id;
        return {{"variable", id},
                {"changes_first", worth.changesFirst},
                {"text", m_texts.text("variable." + id + ".short", m_voice)}};
    }

private:
    [[nodiscard]] std::string text(const Rule& rule, const char* part) const {
        return m_texts.text("rule." + rule.id + '.' + part, m_voice);
    }

    [[nodiscard]] static std::string name(const Decision& decision, int alternative) {
        return decision.alternatives[static_cast<std::size_t>(alternative)];
    }

    /// The answers a rule stands on: what is known of each variable it reads.
    [[nodiscard]] json answers(const Rule& rule) const {
        json list = json::array();
        for (const VariableIndex index : variablesRead(rule.when)) {
            const Variable& variable = m_engine.questionnaire().variables[index];
            const ValueSet possible = m_state.possible(index);
            if (possible == variable.domain()) {
                continue;
            }
            json values = json::array();
            forEachValue(possible, [&](int value) {
                values.push_back(variable.values[static_cast<std::size_t>(value)]);
            });
            list.push_back({{"variable", variable.id}, {"values", values}});
        }
        return list;
    }

    [[nodiscard]] json reason(const Reason& reason, const Decision& decision) const {
        const Rule& rule = *reason.rule;
        return {{"rule", rule.id},
                {"criterion", decision.criteria[static_cast<std::size_t>(rule.criterion)]},
                {"share", number(reason.share)},
                {"because", text(rule, "because")},
                {"answers", answers(rule)},
                {"basis", basisWord(rule.basis)},
                {"sources", rule.sources}};
    }

    /// Lines of a card: each part of the rule's text that is there.
    [[nodiscard]] json lines(const std::vector<const Rule*>& rules) const {
        json list = json::array();
        for (const Rule* rule : rules) {
            json line{
                {"rule", rule->id}, {"basis", basisWord(rule->basis)}, {"sources", rule->sources}};
            for (const char* part : {"because", "line", "lift"}) {
                if (m_texts.has("rule." + rule->id + '.' + part)) {
                    line[part] = text(*rule, part);
                }
            }
            if (rule->kind == RuleKind::RuleOut) {
                line["strength"] = rule->hard ? "hard" : "soft";
            }
            list.push_back(std::move(line));
        }
        return list;
    }

    [[nodiscard]] json standing(const Standing& standing, const DecisionResult& result) const {
        const Decision& decision = *result.ranking.decision;
        const int o = standing.alternative;
        json tied = json::array();
        for (const int other : standing.tiedWith) {
            tied.push_back(name(decision, other));
        }
        json places = json::array();
        for (std::size_t r = 0; r < decision.alternatives.size(); ++r) {
            places.push_back(result.acceptability.share[static_cast<std::size_t>(o)][r]);
        }
        json reasons = json::array();
        for (const Reason& one : standing.reasons) {
            reasons.push_back(reason(one, decision));
        }
        return {{"option", name(decision, o)},
                {"rank", standing.rank},
                {"tied_with", tied},
                {"tier", tierWord(standing.tier)},
                {"base", standing.base},
                {"fit", number(standing.fit)},
                {"fit_words", standing.fitWord},
                {"band", {number(result.low(o)), number(result.high(o))}},
                {"acceptability", places},
                {"reasons", reasons},
                {"conditions", lines(standing.conditions)},
                {"first", lines(standing.first)},
                {"notes", lines(standing.notes)},
                {"ruled_out_by", lines(standing.ruledOutBy)}};
    }

    const Engine& m_engine;
    const Texts& m_texts;
    Voice m_voice;
    KnowledgeState m_state;
};

json whatIf(const WhatIf& one, const Engine& engine, const Decision& decision) {
    json changes = json::array();
    for (const AnswerChange& change : one.changes) {
        const Variable& variable = engine.questionnaire().variables[change.variable];
        changes.push_back({{"variable", variable.id},
                           {"value", variable.values[static_cast<std::size_t>(change.value)]},
                           {"kind", offerWord(change.offer)}});
    }
    json lifted = json::array();
    for (const int o : one.lifted) {
        lifted.push_back(decision.alternatives[static_cast<std::size_t>(o)]);
    }
    return {{"changes", changes},
            {"first", one.first ? json(decision.alternatives[static_cast<std::size_t>(*one.first)])
                                : json()},
            {"lifted", lifted}};
}

/// "outpatient-kind" in data, "outpatient_kind" as a JSON key.
std::string keyOf(const std::string& decision) {
    std::string key = decision == "setting" ? "ranking" : decision;
    for (char& c : key) {
        c = c == '-' ? '_' : c;
    }
    return key;
}

} // namespace

const char* offerWord(Offer offer) {
    constexpr std::array Words{"find-out", "can-be-arranged", "given"};
    return Words[static_cast<std::size_t>(offer)];
}

json writeWhatIf(const WhatWouldChange& changes, const Engine& engine) {
    const Decision& decision =
        engine.rules()
            .decisions[static_cast<std::size_t>(engine.rules().decision("setting").value_or(0))];
    json singles = json::array();
    for (const WhatIf& one : changes.singles) {
        singles.push_back(whatIf(one, engine, decision));
    }
    json pairs = json::array();
    for (const WhatIf& one : changes.pairs) {
        pairs.push_back(whatIf(one, engine, decision));
    }
    return {{"waymark_what_if", 1}, {"singles", singles}, {"pairs", pairs}};
}

const char* tierWord(Tier tier) {
    constexpr std::array Words{"fits", "if-arranged", "not-advised-now"};
    return Words[static_cast<std::size_t>(tier)];
}

const char* certaintyWord(Certainty certainty) {
    constexpr std::array Words{"settled", "leaning", "open", "abstain"};
    return Words[static_cast<std::size_t>(certainty)];
}

const char* basisWord(Basis basis) {
    constexpr std::array Words{"evidence", "guideline", "judgement"};
    return Words[static_cast<std::size_t>(basis)];
}

json writeResult(const Result& result, const Case& answered, const Engine& engine,
                 const Texts& texts, const Versions& versions) {
    const ResultWriter writer(answered, engine, texts);
    json written{
        {"waymark_result", 1},
        {"versions",
         {{"app", versions.app}, {"rules", versions.rules}, {"catalogue", versions.catalogue}}},
        {"held", result.isHeld()}};
    json stops = json::array();
    for (const Rule* rule : result.stops) {
        stops.push_back(writer.stop(*rule));
    }
    written["stops"] = stops;
    for (const DecisionResult& decision : result.decisions) {
        written[keyOf(decision.ranking.decision->id)] = writer.standings(decision);
        if (decision.ranking.decision->id == "setting") {
            written["certainty"] = certaintyWord(decision.certainty);
            written["acceptability_exact"] = decision.acceptability.exact;
        }
    }
    json worth = json::array();
    for (const WorthFindingOut& one : result.worthFindingOut) {
        worth.push_back(writer.question(one));
    }
    written["worth_finding_out"] = worth;
    return written;
}

} // namespace waymark
