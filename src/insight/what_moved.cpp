// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/what_moved.h"

#include <algorithm>
#include <map>

namespace waymark {

namespace {

/// Standings by alternative, with their place in the list.
struct Placed {
    explicit Placed(const Ranking& ranking)
        : standings(ranking.standings.size())
        , places(ranking.standings.size()) {
        for (std::size_t i = 0; i < ranking.standings.size(); ++i) {
            const auto o = static_cast<std::size_t>(ranking.standings[i].alternative);
            standings[o] = &ranking.standings[i];
            places[o] = static_cast<int>(i + 1);
        }
    }

    std::vector<const Standing*> standings;
    std::vector<int> places;
};

bool holds(const std::vector<const Rule*>& rules, const Rule* rule) {
    return std::ranges::find(rules, rule) != rules.end();
}

const Reason* reasonBy(const Standing& standing, const Rule* rule) {
    const auto found = std::ranges::find(standing.reasons, rule, &Reason::rule);
    return found == standing.reasons.end() ? nullptr : &*found;
}

Fraction shareOf(const Standing& standing, const Rule* rule) {
    const Reason* reason = reasonBy(standing, rule);
    return reason == nullptr ? Fraction() : reason->share;
}

class CauseFinder {
public:
    CauseFinder(const Placed& before, const Placed& now)
        : m_before(before)
        , m_now(now) {}

    /// Why the alternative is in another tier: the weightiest rule_out that came or went.
    [[nodiscard]] MoveCause ofTier(std::size_t o) const {
        const Standing& before = *m_before.standings[o];
        const Standing& now = *m_now.standings[o];
        const bool isWorse = before.tier < now.tier;
        const auto& with = isWorse ? now.ruledOutBy : before.ruledOutBy;
        const auto& without = isWorse ? before.ruledOutBy : now.ruledOutBy;
        for (const Rule* rule : with) {
            if (!holds(without, rule)) {
                return {rule, isWorse, {}};
            }
        }
        return {};
    }

    /// Why alternative `o` gained on `other`.
    [[nodiscard]] MoveCause ofGain(std::size_t o, std::size_t other) const {
        MoveCause cause;
        Fraction greatest;
        std::map<int, Fraction> byCriterion;
        for (const Rule* rule : rulesOf(o, other)) {
            const Fraction gain = leadBy(m_now, rule, o, other) - leadBy(m_before, rule, o, other);
            byCriterion[rule->criterion] = byCriterion[rule->criterion] + gain;
            const bool heldBefore = isBehind(m_before, rule, o, other);
            const bool holdsNow = isBehind(m_now, rule, o, other);
            if (heldBefore != holdsNow && greatest < gain) {
                greatest = gain;
                cause = {rule, holdsNow, {}};
            }
        }
        if (cause.rule == nullptr) {
            for (const auto& [criterion, gain] : byCriterion) {
                if (greatest < gain) {
                    greatest = gain;
                    cause.criterion = criterion;
                }
            }
        }
        return cause;
    }

private:
    [[nodiscard]] std::vector<const Rule*> rulesOf(std::size_t o, std::size_t other) const {
        std::vector<const Rule*> rules;
        for (const Placed* placed : {&m_before, &m_now}) {
            for (const std::size_t which : {o, other}) {
                for (const Reason& reason : placed->standings[which]->reasons) {
                    rules.push_back(reason.rule);
                }
            }
        }
        std::ranges::sort(rules, {}, &Rule::id);
        rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
        return rules;
    }

    [[nodiscard]] static bool isBehind(const Placed& placed, const Rule* rule, std::size_t o,
                                       std::size_t other) {
        return reasonBy(*placed.standings[o], rule) != nullptr ||
               reasonBy(*placed.standings[other], rule) != nullptr;
    }

    [[nodiscard]] static Fraction leadBy(const Placed& placed, const Rule* rule, std::size_t o,
                                         std::size_t other) {
        return shareOf(*placed.standings[o], rule) - shareOf(*placed.standings[other], rule);
    }

    const Placed& m_before;
    const Placed& m_now;
};

class MoveFinder {
public:
    MoveFinder(const Ranking& before, const Ranking& now)
        : m_before(before)
        , m_now(now)
        , m_order(now)
        , m_causes(m_before, m_now) {}

    [[nodiscard]] WhatMoved find() const {
        WhatMoved found;
        for (const Standing& standing : m_order.standings) {
            const auto o = static_cast<std::size_t>(standing.alternative);
            const bool isOtherTier = m_before.standings[o]->tier != standing.tier;
            if (m_before.places[o] != m_now.places[o] || isOtherTier) {
                found.moves.push_back(moveOf(o));
            }
        }
        const int first = m_order.standings.front().alternative;
        if (m_before.places[static_cast<std::size_t>(first)] != 1) {
            found.newFirst = first;
        }
        return found;
    }

private:
    [[nodiscard]] Move moveOf(std::size_t o) const {
        Move move{static_cast<int>(o),
                  m_before.places[o],
                  m_now.places[o],
                  m_before.standings[o]->tier,
                  m_now.standings[o]->tier,
                  passedBy(o),
                  {}};
        if (move.tierBefore != move.tierNow) {
            move.cause = m_causes.ofTier(o);
        } else if (move.passed) {
            const auto other = static_cast<std::size_t>(*move.passed);
            const bool isUp = m_now.places[o] < m_now.places[other];
            move.cause = m_before.standings[other]->tier != m_now.standings[other]->tier
                             ? m_causes.ofTier(other)
                             : m_causes.ofGain(isUp ? o : other, isUp ? other : o);
        }
        return move;
    }

    /// The highest now among those with which `o` changed places in the direction it moved.
    [[nodiscard]] std::optional<int> passedBy(std::size_t o) const {
        const bool isUp = m_now.places[o] <= m_before.places[o];
        for (const Standing& standing : m_order.standings) {
            const auto other = static_cast<std::size_t>(standing.alternative);
            const bool wasAhead = m_before.places[other] < m_before.places[o];
            const bool isAhead = m_now.places[other] < m_now.places[o];
            if (wasAhead != isAhead && wasAhead == isUp) {
                return standing.alternative;
            }
        }
        return std::nullopt;
    }

    Placed m_before;
    Placed m_now;
    const Ranking& m_order;
    CauseFinder m_causes;
};

} // namespace

WhatMoved whatMoved(const Ranking& before, const Ranking& now) {
    return MoveFinder(before, now).find();
}

} // namespace waymark
