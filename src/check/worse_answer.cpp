// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/worse_answer.h"

#include "check/completion_search.h"
#include "insight/elimination.h"
#include "insight/random.h"

#include <algorithm>
#include <array>

namespace waymark {

namespace {

constexpr int Samples = 20000;
/// A rule that hangs on more ways than this is tried by random answers, not counted through.
constexpr std::size_t WidestRule = std::size_t{1} << 18;

/// A weigh rule that the variable can switch, with the other asked variables it depends on.
struct Affected {
    const CompiledWeigh* weigh = nullptr;
    std::vector<VariableIndex> scope;
};

/// How a rule's steps count: for the alternative that may not gain, against the other.
struct Counting {
    int helped = 0;
    int against = 0;
};
/// What the worse value can bring; when not exact, at most so much.
struct Gain {
    int steps = 0;
    bool exact = true;
};

constexpr Counting Difference{1, -1};
constexpr Counting HelpedOnly{1, 0};
constexpr Counting AgainstOnly{0, -1};

class WorseAnswer {
public:
    WorseAnswer(const Engine& engine, const Invariant& invariant)
        : m_engine(engine)
        , m_invariant(invariant)
        , m_compiled(engine.compiled().decision(invariant.decision))
        , m_open(engine.questionnaire().variables.layout()) {
        for (const CompiledWeigh& weigh : m_compiled.weighs) {
            const Rule& rule = engine.rules().rules[static_cast<std::size_t>(weigh.rule)];
            std::vector<VariableIndex> scope = askedBehind({&rule.when}, engine.questionnaire());
            const bool reads = std::erase(scope, invariant.variable) > 0;
            if (!reads || (stepsOf(weigh, Difference) == 0 && stepsOf(weigh, HelpedOnly) == 0)) {
                continue;
            }
            if (ValueLists(m_open).ways(scope) > WidestRule) {
                m_isCounted = false;
            } else {
                m_affected.push_back({&weigh, std::move(scope)});
            }
        }
    }

    [[nodiscard]] WorseAnswerVerdict decide() const {
        WorseAnswerVerdict verdict;
        verdict.exact = m_isCounted;
        for (std::size_t i = 1; i < m_invariant.worse.size() && !verdict.counterexample; ++i) {
            const int better = m_invariant.worse[i - 1];
            const int worse = m_invariant.worse[i];
            for (int c = 0; c < m_compiled.decision->criterionCount(); ++c) {
                const Gain gain = mostGain(m_open, c, better, worse, Difference);
                if (gain.steps > 0 && gain.exact) {
                    const KnowledgeState fixed = greatestGain(c, better, worse);
                    // Where it could be clipped away, it has to be seen in a whole case.
                    verdict.counterexample = mayClip(c) ? sample(fixed, better, worse)
                                                        : moveWords(c, better, worse, fixed);
                    if (verdict.counterexample) {
                        return verdict;
                    }
                }
                if (gain.steps > 0 ||
                    (mayClip(c) && (mostGain(m_open, c, better, worse, HelpedOnly).steps > 0 ||
                                    mostGain(m_open, c, better, worse, AgainstOnly).steps > 0))) {
                    verdict.exact = false;
                }
            }
            if (!verdict.exact) {
                verdict.counterexample = sample(m_open, better, worse);
            }
        }
        return verdict;
    }

private:
    [[nodiscard]] int stepsOf(const CompiledWeigh& weigh, Counting counting) const {
        return counting.helped * weigh.steps[static_cast<std::size_t>(m_invariant.helped)] +
               counting.against * weigh.steps[static_cast<std::size_t>(m_invariant.against)];
    }

    [[nodiscard]] bool fires(const CompiledWeigh& weigh, KnowledgeState raw, int value) const {
        raw.set(m_invariant.variable, ValueSet::single(value));
        return weigh.when.evaluate(m_engine.questionnaire().resolve(raw)) == Truth::True;
    }

    /// The most steps on one criterion that the worse value can bring, over all other answers.
    [[nodiscard]] Gain mostGain(const KnowledgeState& open, int criterion, int better, int worse,
                                Counting counting) const {
        std::vector<Factor> factors;
        for (const Affected& affected : m_affected) {
            const int steps = stepsOf(*affected.weigh, counting);
            if (affected.weigh->criterion != criterion || steps == 0) {
                continue;
            }
            factors.push_back(makeFactor(affected.scope, open, [&](const KnowledgeState& raw) {
                const int change = (fires(*affected.weigh, raw, worse) ? 1 : 0) -
                                   (fires(*affected.weigh, raw, better) ? 1 : 0);
                Sums point{};
                point[Decision::MaxCriteria] = steps * change;
                return Frontier{point};
            }));
        }
        const Elimination all = eliminateAll(std::move(factors), open);
        return {all.frontier.front()[Decision::MaxCriteria], all.exact};
    }

    /// Whether the sum of steps on a criterion could leave the clip range for one of the two.
    [[nodiscard]] bool mayClip(int criterion) const {
        for (const int alternative : {m_invariant.helped, m_invariant.against}) {
            int most = 0;
            int least = 0;
            for (const CompiledWeigh& weigh : m_compiled.weighs) {
                const int steps = weigh.steps[static_cast<std::size_t>(alternative)];
                if (weigh.criterion == criterion) {
                    (steps > 0 ? most : least) += steps;
                }
            }
            if (most > m_compiled.decision->clip || least < -m_compiled.decision->clip) {
                return true;
            }
        }
        return false;
    }

    /// Fixes the other answers one by one so that the gain stays as great as it can be.
    [[nodiscard]] KnowledgeState greatestGain(int criterion, int better, int worse) const {
        KnowledgeState fixed = m_open;
        const int most = mostGain(fixed, criterion, better, worse, Difference).steps;
        for (const Affected& affected : m_affected) {
            if (affected.weigh->criterion != criterion) {
                continue;
            }
            for (const VariableIndex variable : affected.scope) {
                KnowledgeState tried = fixed;
                forEachValue(fixed.possible(variable), [&](int value) {
                    tried.set(variable, ValueSet::single(value));
                    if (!fixed.isKnown(variable) &&
                        mostGain(tried, criterion, better, worse, Difference).steps == most) {
                        fixed = tried;
                    }
                });
            }
        }
        return fixed;
    }

    /// "alcohol from none to daily, on safety, with age=16-17".
    [[nodiscard]] std::string moveWords(int criterion, int better, int worse,
                                        KnowledgeState others) const {
        const Variable& variable = m_engine.questionnaire().variables[m_invariant.variable];
        others.set(m_invariant.variable, variable.domain());
        const std::string given = describeCase(m_engine.questionnaire(), others);
        return variable.id + " from " + variable.values[static_cast<std::size_t>(better)] + " to " +
               variable.values[static_cast<std::size_t>(worse)] + ", on " +
               m_compiled.decision->criteria[static_cast<std::size_t>(criterion)] +
               (given.empty() ? "" : ", with " + given);
    }

    /// By criterion: how far `helped` is ahead of `against`, as a ranking counts it.
    [[nodiscard]] std::array<int, Decision::MaxCriteria> leads(const KnowledgeState& raw) const {
        const StepSums sums = stepSums(m_compiled, m_engine.questionnaire().resolve(raw));
        const int clip = m_compiled.decision->clip;
        std::array<int, Decision::MaxCriteria> lead{};
        for (std::size_t c = 0; c < lead.size(); ++c) {
            lead[c] = std::clamp<int>(sums[c][static_cast<std::size_t>(m_invariant.helped)], -clip,
                                      clip) -
                      std::clamp<int>(sums[c][static_cast<std::size_t>(m_invariant.against)], -clip,
                                      clip);
        }
        return lead;
    }

    /// Random answers to what is still open, and what is clipped clipped.
    [[nodiscard]] std::optional<std::string> sample(const KnowledgeState& open, int better,
                                                    int worse) const {
        Random random(7);
        KnowledgeState raw = open;
        for (int i = 0; i < Samples; ++i) {
            for (VariableIndex index = 0; index < m_engine.questionnaire().askedCount(); ++index) {
                const int count = m_engine.questionnaire().variables[index].domain().size();
                const int value = random.below(count);
                if (!open.isKnown(index)) {
                    raw.set(index, ValueSet::single(value));
                }
            }
            raw.set(m_invariant.variable, ValueSet::single(better));
            const auto before = leads(raw);
            raw.set(m_invariant.variable, ValueSet::single(worse));
            const auto after = leads(raw);
            for (int c = 0; c < m_compiled.decision->criterionCount(); ++c) {
                if (after[static_cast<std::size_t>(c)] > before[static_cast<std::size_t>(c)]) {
                    return moveWords(c, better, worse, raw);
                }
            }
        }
        return std::nullopt;
    }

    const Engine& m_engine;
    const Invariant& m_invariant;
    const CompiledDecision& m_compiled;
    KnowledgeState m_open;
    std::vector<Affected> m_affected;
    /// False when a rule the variable can switch is too wide to be counted through.
    bool m_isCounted = true;
};

} // namespace

WorseAnswerVerdict checkWorseAnswer(const Engine& engine, const Invariant& invariant) {
    return WorseAnswer(engine, invariant).decide();
}

} // namespace waymark
