// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/what_if.h"

#include "insight/running_score.h"

#include <algorithm>

namespace waymark {

namespace {

/// What a score brings, against how things stand now.
struct Effect {
    /// Alternatives that have the first place then and not now, as bits; those that keep it; those
    /// in a better tier.
    std::uint32_t reached = 0;
    std::uint32_t kept = 0;
    std::uint32_t lifted = 0;

    friend bool operator==(const Effect&, const Effect&) = default;
    [[nodiscard]] bool isNothing() const { return reached == 0 && lifted == 0; }
    /// True when this brings nothing that the other does not bring, too.
    [[nodiscard]] bool isWithin(const Effect& other) const {
        return (reached & ~other.reached) == 0 && (lifted & ~other.lifted) == 0;
    }
};

class WhatIfFinder {
public:
    WhatIfFinder(const CompiledDecision& compiled, const Questionnaire& questionnaire,
                 const KnowledgeState& raw, const Weights& weights)
        : m_compiled(compiled)
        , m_questionnaire(questionnaire)
        , m_raw(raw)
        , m_weights(weights)
        , m_dependents(questionnaire)
        , m_now(score(compiled, questionnaire.resolve(raw), weights)) {
        listChanges();
    }

    [[nodiscard]] WhatWouldChange find(const Watch& watch) {
        WhatWouldChange found;
        for (const AnswerChange& change : m_changes) {
            m_alone.emplace_back(m_compiled, m_questionnaire, changed({change}));
            m_effects.push_back(effectOf(m_alone.back().score(m_weights)));
            if (!m_effects.back().isNothing()) {
                found.singles.push_back(asWhatIf({change}, m_effects.back()));
            }
        }
        for (std::size_t i = 0; i < m_changes.size(); ++i) {
            if (watch.isStopped()) {
                found.isComplete = false;
                return found;
            }
            watch.report(static_cast<double>(i) / static_cast<double>(m_changes.size()));
            for (std::size_t j = i + 1; j < m_changes.size(); ++j) {
                addPair(i, j, found.pairs);
            }
        }
        return found;
    }

private:
    void listChanges() {
        const KnowledgeState resolved = m_questionnaire.resolve(m_raw);
        for (VariableIndex index = 0; index < m_questionnaire.askedCount(); ++index) {
            if (m_questionnaire.isAsked(index, resolved) == Truth::False) {
                continue;
            }
            const Variable& variable = m_questionnaire.variables[index];
            if (!m_raw.isKnown(index)) {
                addChanges(index, m_raw.possible(index), Offer::FindOut);
                continue;
            }
            const ValueSet others = variable.domain() - m_raw.possible(index);
            const ValueSet better = worthArranging(variable, m_raw.possible(index).first());
            addChanges(index, better, Offer::Arrange);
            addChanges(index, others - better, Offer::Given);
        }
    }

    void addChanges(VariableIndex variable, ValueSet values, Offer offer) {
        forEachValue(values, [&](int value) { m_changes.push_back({variable, value, offer}); });
    }

    /// What comes after the value in the order worth arranging; nobody is offered a worse life.
    [[nodiscard]] static ValueSet worthArranging(const Variable& variable, int now) {
        ValueSet better;
        const auto here = std::ranges::find(variable.arrangeTo, now);
        if (here != variable.arrangeTo.end()) {
            for (auto next = std::next(here); next != variable.arrangeTo.end(); ++next) {
                better |= ValueSet::single(*next);
            }
        }
        return better;
    }

    [[nodiscard]] KnowledgeState changed(std::initializer_list<AnswerChange> changes) const {
        KnowledgeState raw = m_raw;
        for (const AnswerChange& change : changes) {
            raw.set(change.variable, ValueSet::single(change.value));
        }
        return raw;
    }

    [[nodiscard]] Effect effectOf(const Score& then) const {
        Effect effect;
        for (std::size_t o = 0; o < static_cast<std::size_t>(then.count); ++o) {
            const std::uint32_t here = 1U << o;
            if (then.rank[o] == 1) {
                (m_now.rank[o] == 1 ? effect.kept : effect.reached) |= here;
            }
            effect.lifted |= then.tier[o] < m_now.tier[o] ? here : 0U;
        }
        return effect;
    }

    /// By ranking the changed answers, from the beginning.
    [[nodiscard]] Effect rankedAnew(const AnswerChange& one, const AnswerChange& two) const {
        return effectOf(score(m_compiled, m_questionnaire.resolve(changed({one, two})), m_weights));
    }

    /// From one of the two on, by way of the other, which nothing else hangs on.
    [[nodiscard]] Effect onTopOf(std::size_t alone, const AnswerChange& other) const {
        RunningScore running = m_alone[alone];
        running.answer(other.variable, other.value);
        return effectOf(running.score(m_weights));
    }

    [[nodiscard]] Effect effectOfPair(std::size_t i, std::size_t j) const {
        if (!m_dependents.hasAny(m_changes[j].variable)) {
            return onTopOf(i, m_changes[j]);
        }
        if (!m_dependents.hasAny(m_changes[i].variable)) {
            return onTopOf(j, m_changes[i]);
        }
        return rankedAnew(m_changes[i], m_changes[j]);
    }

    void addPair(std::size_t i, std::size_t j, std::vector<WhatIf>& pairs) const {
        const AnswerChange& one = m_changes[i];
        const AnswerChange& two = m_changes[j];
        if (one.variable == two.variable || one.offer == Offer::Given ||
            two.offer == Offer::Given) {
            return;
        }
        const Effect effect = effectOfPair(i, j);
        const bool isNew =
            !effect.isNothing() && !effect.isWithin(m_effects[i]) && !effect.isWithin(m_effects[j]);
        // What is said to a person has been ranked from the beginning.
        if (isNew && rankedAnew(one, two) == effect) {
            pairs.push_back(asWhatIf({one, two}, effect));
        }
    }

    [[nodiscard]] static WhatIf asWhatIf(std::vector<AnswerChange> changes, const Effect& effect) {
        WhatIf whatIf{std::move(changes), std::nullopt, {}, {}};
        if (effect.reached != 0) {
            whatIf.first = ValueSet(effect.reached).first();
            // Alternatives stand least restrictive first, which is how ties are shown.
            forEachValue(ValueSet(effect.reached | effect.kept) - ValueSet::single(*whatIf.first),
                         [&](int o) { whatIf.sharedWith.push_back(o); });
        }
        forEachValue(ValueSet(effect.lifted), [&](int o) { whatIf.lifted.push_back(o); });
        return whatIf;
    }

    const CompiledDecision& m_compiled;
    const Questionnaire& m_questionnaire;
    const KnowledgeState& m_raw;
    const Weights& m_weights;
    Dependents m_dependents;
    Score m_now;
    std::vector<AnswerChange> m_changes;
    /// By change: the ranking with it alone, and what it brings.
    std::vector<RunningScore> m_alone;
    std::vector<Effect> m_effects;
};

} // namespace

bool WhatIf::isOffered() const {
    return std::ranges::none_of(
        changes, [](const AnswerChange& change) { return change.offer == Offer::Given; });
}

WhatWouldChange whatWouldChange(const CompiledDecision& compiled,
                                const Questionnaire& questionnaire, const KnowledgeState& raw,
                                const Weights& weights, const Watch& watch) {
    return WhatIfFinder(compiled, questionnaire, raw, weights).find(watch);
}

} // namespace waymark
