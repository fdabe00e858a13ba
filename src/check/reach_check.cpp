// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/reach_check.h"

#include "check/completion_search.h"
#include "check/file_places.h"
#include "insight/random.h"

#include <algorithm>
#include <limits>

namespace waymark {

namespace {

constexpr int WantedLead = 2;
constexpr int Restarts = 12;
/// A worse tier counts as so many steps behind, so that climbing leaves it first. More than any fit
/// can differ.
constexpr std::int64_t TierGap = 1000;

/// Climbs from answer to answer towards a case in which one alternative leads.
class Climb {
public:
    Climb(const Engine& engine, int decision, int alternative)
        : m_engine(engine)
        , m_compiled(engine.compiled().decision(decision))
        , m_weights(*m_compiled.decision, {})
        , m_alternative(static_cast<std::size_t>(alternative))
        , m_variables(variablesBehind(decision, engine.rules(), engine.questionnaire()))
        , m_best(engine.questionnaire().variables.layout()) {}

    void run() {
        Random random(static_cast<std::uint64_t>(m_alternative) + 1);
        for (int restart = 0; restart < Restarts && m_lead < WantedLead; ++restart) {
            KnowledgeState raw(m_engine.questionnaire().variables.layout());
            for (VariableIndex index = 0; index < m_engine.questionnaire().askedCount(); ++index) {
                const Variable& variable = m_engine.questionnaire().variables[index];
                // The first climb starts from usual answers, the others from anywhere.
                const int value =
                    restart == 0 ? variable.usual.value : random.below(variable.domain().size());
                raw.set(index, ValueSet::single(value));
            }
            climbFrom(raw);
        }
    }

    [[nodiscard]] double lead() const { return m_lead; }
    [[nodiscard]] const KnowledgeState& best() const { return m_best; }

private:
    [[nodiscard]] double leadIn(const KnowledgeState& raw) const {
        const Score scored = score(m_compiled, m_engine.questionnaire().resolve(raw), m_weights);
        const auto height = [&](std::size_t o) {
            return scored.fit[o] - TierGap * scored.denominator * static_cast<int>(scored.tier[o]);
        };
        const std::int64_t own = static_cast<int>(scored.tier[m_alternative]);
        if (scored.count == 1) {
            return static_cast<double>(TierGap * (1 - own));
        }
        std::int64_t next = std::numeric_limits<std::int64_t>::min();
        for (std::size_t o = 0; o < static_cast<std::size_t>(scored.count); ++o) {
            if (o != m_alternative) {
                next = std::max(next, height(o));
            }
        }
        // To come first among what is not advised is not to come first: its own tier counts twice.
        return static_cast<double>(height(m_alternative) - next) /
                   static_cast<double>(scored.denominator) -
               static_cast<double>(TierGap * own);
    }

    void climbFrom(KnowledgeState& raw) {
        double lead = leadIn(raw);
        for (bool climbing = true; climbing;) {
            climbing = false;
            for (const VariableIndex index : m_variables) {
                const ValueSet before = raw.possible(index);
                ValueSet chosen = before;
                for (int value = 0;
                     value < m_engine.questionnaire().variables[index].domain().size(); ++value) {
                    raw.set(index, ValueSet::single(value));
                    if (const double tried = leadIn(raw); tried > lead) {
                        lead = tried;
                        chosen = ValueSet::single(value);
                    }
                }
                climbing = climbing || !(chosen == before);
                raw.set(index, chosen);
            }
        }
        if (lead > m_lead) {
            m_lead = lead;
            m_best = raw;
        }
    }

    const Engine& m_engine;
    const CompiledDecision& m_compiled;
    Weights m_weights;
    std::size_t m_alternative;
    std::vector<VariableIndex> m_variables;
    double m_lead = -std::numeric_limits<double>::infinity();
    KnowledgeState m_best;
};

/// Whether one alternative does at least as well as another in its base and in every effect, so
/// that the other can never come before it.
bool outdoes(const RuleBase& rules, int decision, std::size_t one, std::size_t other) {
    const Decision& what = rules.decisions[static_cast<std::size_t>(decision)];
    if (what.base[one] < what.base[other]) {
        return false;
    }
    return std::ranges::all_of(rules.rules, [&](const Rule& rule) {
        if (rule.decision != decision) {
            return true;
        }
        if (rule.kind == RuleKind::Weigh) {
            return rule.steps[one] >= rule.steps[other];
        }
        const auto names = [&](std::size_t o) {
            return std::ranges::find(rule.alternatives, static_cast<int>(o)) !=
                   rule.alternatives.end();
        };
        return rule.kind != RuleKind::RuleOut || !names(one) || names(other);
    });
}

void checkDominance(const RuleBase& rules, int decision, Findings& findings) {
    const Decision& what = rules.decisions[static_cast<std::size_t>(decision)];
    for (std::size_t one = 0; one < what.alternatives.size(); ++one) {
        for (std::size_t other = 0; other < what.alternatives.size(); ++other) {
            if (one != other && outdoes(rules, decision, one, other)) {
                findings.push_back(
                    {5, "dominated", what.alternatives[other], DecisionsFile,
                     pointerToAlternative(decision, static_cast<int>(other)),
                     "\"" + what.alternatives[one] + "\" does at least as well in every case", ""});
            }
        }
    }
}

} // namespace

Reach checkReach(const Engine& engine) {
    Reach reach;
    for (int decision = 0; decision < engine.compiled().decisionCount(); ++decision) {
        const Decision& what = engine.rules().decisions[static_cast<std::size_t>(decision)];
        checkDominance(engine.rules(), decision, reach.findings);
        for (int alternative = 0; alternative < what.alternativeCount(); ++alternative) {
            Climb climb(engine, decision, alternative);
            climb.run();
            const std::string& name = what.alternatives[static_cast<std::size_t>(alternative)];
            const std::string example = describeCase(engine.questionnaire(), climb.best());
            if (climb.lead() < WantedLead) {
                reach.findings.push_back(
                    {5, "not-reached", name, DecisionsFile,
                     pointerToAlternative(decision, alternative),
                     "no case was found in which it leads by two steps (searched, not proved)",
                     example});
                continue;
            }
            const bool isAlone = 2 * climb.lead() > static_cast<double>(TierGap);
            reach.reached.push_back(
                {what.id, name, isAlone ? std::nullopt : std::optional(climb.lead()), example});
        }
    }
    return reach;
}

} // namespace waymark
