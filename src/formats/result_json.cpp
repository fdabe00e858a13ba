// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/result_json.h"

#include "formats/case_json.h"
#include "wording/insight_words.h"
#include "wording/pathway_words.h"

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

/// What `write` makes of each of them.
template <typename Range, typename Write>
json listOf(const Range& range, Write write) {
    json list = json::array();
    for (const auto& one : range) {
        list.push_back(write(one));
    }
    return list;
}

/// Turns the parts of a result into JSON, with the words of one voice.
class ResultWriter {
public:
    ResultWriter(const Case& answered, const Engine& engine, const Texts& texts)
        : m_engine(engine)
        , m_texts(texts)
        , m_voice(answered.voice)
        , m_concerns(answered.concerns)
        , m_state(engine.questionnaire().stateFrom(answered.answers)) {}

    [[nodiscard]] json stop(const Rule& rule) const {
        return {{"id", rule.id}, {"help", rule.help}, {"text", text(rule, "because")}};
    }

    [[nodiscard]] json checkFirst(const Rule& rule) const {
        return {{"id", rule.id},
                {"help", rule.checkFirst.help},
                {"text", text(rule, "check")},
                {"signs", signs(rule.checkFirst.help)},
                {"note", m_texts.optional("help." + rule.checkFirst.help + ".note", m_voice)}};
    }

    [[nodiscard]] json standings(const DecisionResult& decision) const {
        json list = json::array();
        for (const Standing& standing : decision.ranking.standings) {
            list.push_back(this->standing(standing, decision));
            if (!m_concerns.empty() && decision.ranking.decision->id == "setting") {
                list.back()["own"] = own(name(*decision.ranking.decision, standing.alternative));
            }
        }
        return list;
    }

    [[nodiscard]] json question(const WorthFindingOut& worth) const {
        const std::string& id = m_engine.questionnaire().variables[worth.variable].id;
        return {{"variable", id},
                {"changes_first", worth.changesFirst},
                {"text", m_texts.text("variable." + id + ".short", m_voice)}};
    }

    [[nodiscard]] json weightRange(const WeightRange& range, const Decision& decision) const {
        const auto option = [&](std::optional<int> alternative) {
            return alternative ? json(name(decision, *alternative)) : json();
        };
        json steps = json::object();
        for (std::size_t i = 0; i < ImportanceSteps.size(); ++i) {
            json& first = steps[stepWord(ImportanceSteps[i])] = json::array();
            forEachValue(range.firstAt[i], [&](int o) { first.push_back(name(decision, o)); });
        }
        return {
            {"criterion", decision.criteria[static_cast<std::size_t>(range.criterion)]},
            {"weight", number(range.now)},
            {"stands_from", number(range.low)},
            {"stands_to", range.high ? number(*range.high) : json()},
            {"first_below", option(range.firstBelow)},
            {"first_above", option(range.firstAbove)},
            {"first_at", steps},
            {"text", InsightWords(decision, m_texts, m_voice).weightRange(range, ImportanceSteps)}};
    }

    [[nodiscard]] json phase(const Phase& phase) const {
        const PathwayWords words(m_engine.rules(), m_texts, m_voice);
        const json options = listOf(phase.choices, [this](const Choice& choice) {
            return name(m_engine.rules().decisions[static_cast<std::size_t>(choice.decision)],
                        choice.alternative);
        });
        return {{"phase", phaseWord(phase.name)},
                {"option", options.empty() ? json() : options.front()},
                {"options", options},
                {"first", listOf(phase.first, [](const Rule* rule) { return rule->id; })},
                {"from_day", phase.fromDay},
                {"to_day", phase.toDay ? json(*phase.toDay) : json()},
                {"least_days", phase.length.low},
                {"most_days", phase.length.high ? json(*phase.length.high) : json()},
                {"text", words.text(phase)}};
    }

    [[nodiscard]] json medicine(const Pathway& path) const {
        if (!path.medicine) {
            return nullptr;
        }
        return name(m_engine.rules().decisions[static_cast<std::size_t>(path.medicine->decision)],
                    path.medicine->alternative);
    }

    /// Lines of a card: each part of the rule's text that is there.
    [[nodiscard]] json lines(const std::vector<const Rule*>& rules) const {
        return listOf(rules, [this](const Rule* rule) {
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
            return line;
        });
    }

private:
    [[nodiscard]] json signs(const std::string& panel) const {
        return stepsOf(m_texts, panel, m_voice);
    }

    [[nodiscard]] std::string text(const Rule& rule, const char* part) const {
        return m_texts.text("rule." + rule.id + '.' + part, m_voice);
    }

    [[nodiscard]] static std::string name(const Decision& decision, int alternative) {
        return decision.alternatives[static_cast<std::size_t>(alternative)];
    }

    /// What the person added, beside what the rules say.
    [[nodiscard]] json own(const std::string& option) const {
        return listOf(m_concerns, [&option](const OwnConcern& concern) {
            return json{{"name", concern.name}, {"rating", ratingWord(concern.of(option))}};
        });
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

    [[nodiscard]] json standing(const Standing& standing, const DecisionResult& result) const {
        const Decision& decision = *result.ranking.decision;
        const int o = standing.alternative;
        const json tied =
            listOf(standing.tiedWith, [&decision](int other) { return name(decision, other); });
        json places = json::array();
        for (std::size_t r = 0; r < decision.alternatives.size(); ++r) {
            places.push_back(result.acceptability.share[static_cast<std::size_t>(o)][r]);
        }
        const json reasons =
            listOf(standing.reasons, [&](const Reason& one) { return reason(one, decision); });
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
    const std::vector<OwnConcern>& m_concerns;
    KnowledgeState m_state;
};

/// "outpatient-kind" in data, "outpatient_kind" as a JSON key.
std::string keyOf(const std::string& decision) {
    std::string key = decision == "setting" ? "ranking" : decision;
    for (char& c : key) {
        c = c == '-' ? '_' : c;
    }
    return key;
}

} // namespace

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
    written["stops"] =
        listOf(result.stops, [&writer](const Rule* rule) { return writer.stop(*rule); });
    written["check_first"] = listOf(
        result.checksFirst, [&writer](const Rule* rule) { return writer.checkFirst(*rule); });
    for (const DecisionResult& decision : result.decisions) {
        written[keyOf(decision.ranking.decision->id)] = writer.standings(decision);
        if (decision.ranking.decision->id == "setting") {
            written["certainty"] = certaintyWord(decision.certainty);
            written["acceptability_exact"] = decision.acceptability.exact;
            written["unranked_by"] = writer.lines(decision.abstention.rules);
            written["weight_ranges"] = listOf(result.weightRanges, [&](const WeightRange& range) {
                return writer.weightRange(range, *decision.ranking.decision);
            });
        }
    }
    written["pathway"] = listOf(result.pathway.phases,
                                [&writer](const Phase& phase) { return writer.phase(phase); });
    written["pathway_medicine"] = writer.medicine(result.pathway);
    written["worth_finding_out"] =
        listOf(result.worthFindingOut,
               [&writer](const WorthFindingOut& worth) { return writer.question(worth); });
    return written;
}

} // namespace waymark
