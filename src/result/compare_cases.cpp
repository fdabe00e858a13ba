// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "result/compare_cases.h"

#include "ranking/weights.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace waymark {

namespace {

/// What of a ranking can be told apart: a change of fit that moves nothing is none.
struct Order {
    std::vector<int> first;
    std::vector<std::tuple<int, int, Tier>> places;
    std::vector<const Rule*> stops;

    [[nodiscard]] bool isSamePlaces(const Order& other) const { return places == other.places; }
};

class Comparer {
public:
    Comparer(const Engine& engine, const Case& first, const Case& second)
        : m_engine(engine)
        , m_first(first)
        , m_second(second)
        , m_setting(engine.rules().decision("setting"))
        , m_firstOrder(orderOf(first))
        , m_secondOrder(orderOf(second)) {}

    [[nodiscard]] CaseComparison compare() const {
        CaseComparison comparison;
        const Questionnaire& questionnaire = m_engine.questionnaire();
        const KnowledgeState first = questionnaire.stateFrom(m_first.answers);
        const KnowledgeState second = questionnaire.stateFrom(m_second.answers);
        for (VariableIndex v = 0; v < questionnaire.askedCount(); ++v) {
            if (first.possible(v) != second.possible(v)) {
                comparison.differences.push_back(
                    difference(v, first.possible(v), second.possible(v)));
            } else if (m_first.answers.isValue(v) && m_second.answers.isValue(v)) {
                ++comparison.alike;
            }
        }
        std::ranges::stable_sort(comparison.differences, {}, [](const AnswerDifference& d) {
            return std::tuple(!d.changesStops, !d.changesFirstPlace, !d.changesOrder,
                              !d.disagrees());
        });
        comparison.importance = importance();
        comparison.firstOfFirst = m_firstOrder.first;
        comparison.firstOfSecond = m_secondOrder.first;
        comparison.sameOrder = m_firstOrder.isSamePlaces(m_secondOrder);
        comparison.stops = m_firstOrder.stops;
        for (const Rule* stop : m_secondOrder.stops) {
            if (std::ranges::find(comparison.stops, stop) == comparison.stops.end()) {
                comparison.stops.push_back(stop);
            }
        }
        comparison.isRanked = isRanked(m_first) && isRanked(m_second);
        return comparison;
    }

private:
    [[nodiscard]] Order orderOf(const Case& answered) const {
        Order order;
        order.stops = m_engine.stops(answered.answers);
        if (!m_setting) {
            return order;
        }
        const CompiledDecision& compiled = m_engine.compiled().decision(*m_setting);
        const Ranking ranking =
            rank(compiled, m_engine.rules(), m_engine.questionnaire().stateFrom(answered.answers),
                 Weights(*compiled.decision, answered.importance));
        for (const Standing& standing : ranking.standings) {
            order.places.emplace_back(standing.alternative, standing.rank, standing.tier);
            if (standing.rank == 1) {
                order.first.push_back(standing.alternative);
            }
        }
        std::ranges::sort(order.first);
        std::ranges::sort(order.places);
        return order;
    }

    [[nodiscard]] bool isRanked(const Case& answered) const {
        const Result result = m_engine.evaluate(answered);
        const DecisionResult* setting = result.of("setting");
        return setting != nullptr && setting->certainty != Certainty::Abstain;
    }

    /// The case with one answer as the other one has it; nothing known is an answer too.
    [[nodiscard]] Case with(Case answered, VariableIndex variable, ValueSet values) const {
        if (values == m_engine.questionnaire().variables[variable].domain()) {
            answered.answers.take(variable);
        } else {
            answered.answers.give(variable, values);
        }
        return answered;
    }

    [[nodiscard]] AnswerDifference difference(VariableIndex variable, ValueSet first,
                                              ValueSet second) const {
        AnswerDifference difference{variable, first, second};
        const auto mark = [&difference](const Order& before, const Order& after) {
            difference.changesFirstPlace |= before.first != after.first;
            difference.changesOrder |= !before.isSamePlaces(after);
            difference.changesStops |= before.stops != after.stops;
        };
        mark(m_firstOrder, orderOf(with(m_first, variable, second)));
        mark(m_secondOrder, orderOf(with(m_second, variable, first)));
        return difference;
    }

    [[nodiscard]] std::vector<std::string> importance() const {
        std::set<std::string> names;
        for (const Case* one : {&m_first, &m_second}) {
            for (const auto& [criterion, weight] : one->importance) {
                names.insert(criterion);
            }
        }
        const auto weightIn = [](const Case& one, const std::string& criterion) {
            const auto at = one.importance.find(criterion);
            return at == one.importance.end() ? static_cast<int>(ImportanceStep::Bit) : at->second;
        };
        std::vector<std::string> differing;
        for (const std::string& name : names) {
            if (weightIn(m_first, name) != weightIn(m_second, name)) {
                differing.push_back(name);
            }
        }
        return differing;
    }

    const Engine& m_engine;
    const Case& m_first;
    const Case& m_second;
    std::optional<int> m_setting;
    Order m_firstOrder;
    Order m_secondOrder;
};

} // namespace

CaseComparison compareCases(const Engine& engine, const Case& first, const Case& second) {
    return Comparer(engine, first, second).compare();
}

} // namespace waymark
