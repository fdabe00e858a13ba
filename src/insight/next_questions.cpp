// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/next_questions.h"

#include "insight/acceptability.h"
#include "insight/random.h"
#include "insight/usual.h"

#include <algorithm>
#include <cmath>

namespace waymark {

namespace {

constexpr std::uint64_t Seed = 20261127;
/// An option that waits for something, or is not advised now, is worth so many steps less. Greater
/// than any lead of fit, so that a tier goes before the fit here, too.
constexpr double StepsOfTier = 60;

struct OpenVariable {
    VariableIndex variable = 0;
    Likelihoods values;
    bool canBePut = false;
};

/// Steps each alternative is worth in one draw.
using Worths = Score::PerAlternative<double>;

struct Draw {
    /// By open variable: its value, or nothing when the question does not come up.
    std::vector<int> values;
    Worths worth{};
};

constexpr int NotAsked = -1;

class QuestionFinder {
public:
    QuestionFinder(const CompiledDecision& compiled, const Questionnaire& questionnaire,
                   const Answers& answers, const Weights& weights)
        : m_compiled(compiled)
        , m_questionnaire(questionnaire)
        , m_answers(answers)
        , m_weights(weights)
        , m_raw(questionnaire.rawState(answers)) {}

    void open(const std::vector<VariableIndex>& variables) {
        const KnowledgeState resolved = m_questionnaire.resolve(m_raw);
        for (const VariableIndex index : variables) {
            const ValueSet possible = m_raw.possible(index);
            if (possible.size() > 1) {
                m_open.push_back({index, likelihoods(m_questionnaire.variables[index], possible),
                                  canBePut(index, resolved)});
            }
        }
    }

    [[nodiscard]] std::vector<NextQuestion> find() {
        std::vector<NextQuestion> found;
        if (std::ranges::none_of(m_open, &OpenVariable::canBePut)) {
            return found;
        }
        drawAll();
        m_now = leader(meanWorths(m_draws));
        for (std::size_t i = 0; i < m_open.size(); ++i) {
            if (const NextQuestion question = worthOf(i); m_open[i].canBePut && question.gain > 0) {
                found.push_back(question);
            }
        }
        std::ranges::stable_sort(found, std::ranges::greater(), &NextQuestion::gain);
        return found;
    }

private:
    [[nodiscard]] bool canBePut(VariableIndex index, const KnowledgeState& resolved) const {
        const std::optional<Answer> answer = m_answers.of(index);
        const auto* none = answer ? std::get_if<NoAnswer>(&*answer) : nullptr;
        const bool isOpen = !answer || (none != nullptr && *none == NoAnswer::Skipped);
        return isOpen && m_questionnaire.isAsked(index, resolved) != Truth::False;
    }

    void drawAll() {
        Random random(Seed);
        for (int i = 0; i < NextQuestionSamples; ++i) {
            KnowledgeState raw = m_raw;
            Draw& draw = m_draws.emplace_back();
            for (const OpenVariable& variable : m_open) {
                draw.values.push_back(valueAt(variable.values, random.unit()));
                raw.set(variable.variable, ValueSet::single(draw.values.back()));
            }
            const KnowledgeState resolved = m_questionnaire.resolve(raw);
            for (std::size_t v = 0; v < m_open.size(); ++v) {
                if (m_questionnaire.isAsked(m_open[v].variable, resolved) == Truth::False) {
                    draw.values[v] = NotAsked;
                }
            }
            draw.worth = worths(resolved);
        }
    }

    [[nodiscard]] Worths worths(const KnowledgeState& resolved) const {
        const Score scored = score(m_compiled, resolved, m_weights);
        Worths worths{};
        for (std::size_t o = 0; o < static_cast<std::size_t>(scored.count); ++o) {
            worths[o] =
                static_cast<double>(scored.fit[o]) / static_cast<double>(scored.denominator) -
                StepsOfTier * static_cast<int>(scored.tier[o]);
        }
        return worths;
    }

    [[nodiscard]] static Worths meanWorths(const std::vector<Draw>& draws) {
        Worths sums{};
        for (const Draw& draw : draws) {
            for (std::size_t o = 0; o < sums.size(); ++o) {
                sums[o] += draw.worth[o] / static_cast<double>(draws.size());
            }
        }
        return sums;
    }

    [[nodiscard]] std::size_t leader(const Worths& worths) const {
        const auto end = worths.begin() + m_compiled.decision->alternativeCount();
        return static_cast<std::size_t>(std::max_element(worths.begin(), end) - worths.begin());
    }

    /// How far one alternative is ahead of the present leader within some draws.
    struct Lead {
        double sum = 0;
        double squares = 0;
        int count = 0;

        void add(double difference) {
            sum += difference;
            squares += difference * difference;
            ++count;
        }
        /// A lead that chance alone would seldom make.
        [[nodiscard]] bool isSure() const {
            constexpr double Errors = 3;
            if (count < 2 || sum <= 0) {
                return false;
            }
            const double variance = squares - sum * sum / count;
            return sum > Errors * std::sqrt(std::max(0.0, variance) + 1e-9);
        }
    };

    [[nodiscard]] NextQuestion worthOf(std::size_t open) const {
        NextQuestion question{m_open[open].variable, 0, 0};
        for (const auto& [value, likely] : m_open[open].values) {
            Score::PerAlternative<Lead> leads{};
            for (const Draw& draw : m_draws) {
                if (draw.values[open] == value) {
                    for (std::size_t o = 0; o < leads.size(); ++o) {
                        leads[o].add(draw.worth[o] - draw.worth[m_now]);
                    }
                }
            }
            const auto end = leads.begin() + m_compiled.decision->alternativeCount();
            const auto best = std::ranges::max_element(leads.begin(), end, {}, &Lead::sum);
            if (best->isSure()) {
                question.gain += best->sum / NextQuestionSamples;
                question.changesFirst += static_cast<double>(best->count) / NextQuestionSamples;
            }
        }
        return question;
    }

    const CompiledDecision& m_compiled;
    const Questionnaire& m_questionnaire;
    const Answers& m_answers;
    const Weights& m_weights;
    KnowledgeState m_raw;
    std::vector<OpenVariable> m_open;
    std::vector<Draw> m_draws;
    std::size_t m_now = 0;
};

} // namespace

std::vector<NextQuestion> nextQuestions(const CompiledDecision& compiled, const RuleBase& rules,
                                        const Questionnaire& questionnaire, const Answers& answers,
                                        const Weights& weights, std::size_t limit) {
    const auto decision = static_cast<int>(compiled.decision - rules.decisions.data());
    QuestionFinder finder(compiled, questionnaire, answers, weights);
    finder.open(variablesBehind(decision, rules, questionnaire));
    std::vector<NextQuestion> found = finder.find();
    found.resize(std::min(found.size(), limit));
    return found;
}

} // namespace waymark
