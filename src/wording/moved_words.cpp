// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "wording/moved_words.h"

#include <algorithm>
#include <cstdlib>

namespace waymark {

namespace {

const Standing& standingIn(const Ranking& ranking, int alternative) {
    return *std::ranges::find(ranking.standings, alternative, &Standing::alternative);
}

/// What is not advised now stands after everything that has a number.
int placeOf(const Ranking& ranking, const Standing& standing) {
    return standing.tier == Tier::NotAdvisedNow ? ranking.decision->alternativeCount() + 1
                                                : standing.rank;
}

} // namespace

std::vector<int> placedFirst(const Ranking& ranking) {
    std::vector<int> first;
    for (const Standing& standing : ranking.standings) {
        if (standing.tier != Tier::NotAdvisedNow &&
            standing.rank == ranking.standings.front().rank) {
            first.push_back(standing.alternative);
        }
    }
    return first;
}

MovedWords::MovedWords(const Ranking& before, const Ranking& now, const Texts& texts, Voice voice)
    : m_before(before)
    , m_now(now)
    , m_texts(texts)
    , m_voice(voice)
    , m_options(*now.decision, texts, voice) {}

std::optional<MovedWords::Told> MovedWords::firstPlace() const {
    const std::vector<int> before = placedFirst(m_before);
    const std::vector<int> now = placedFirst(m_now);
    if (before == now || now.empty()) {
        return std::nullopt;
    }
    if (now.size() > 1) {
        return Told{"order.moved.first.tie", now};
    }
    const bool wasTied = std::ranges::find(before, now.front()) != before.end();
    return Told{wasTied ? "order.moved.first.alone" : "order.moved.first", now};
}

std::optional<MovedWords::Told> MovedWords::ruledOut() const {
    for (const Standing& now : m_now.standings) {
        const bool isOut = now.tier == Tier::NotAdvisedNow;
        const bool wasOut = standingIn(m_before, now.alternative).tier == Tier::NotAdvisedNow;
        if (isOut != wasOut) {
            return Told{isOut ? "order.moved.out" : "order.moved.open", {now.alternative}};
        }
    }
    return std::nullopt;
}

std::optional<MovedWords::Told> MovedWords::furthest() const {
    std::optional<Told> widest;
    for (const Standing& now : m_now.standings) {
        const int up =
            placeOf(m_before, standingIn(m_before, now.alternative)) - placeOf(m_now, now);
        // Of two that moved as far, the one nearer the top.
        if (std::abs(up) > (widest ? widest->places : 0)) {
            widest = Told{
                up > 0 ? "order.moved.up" : "order.moved.down", {now.alternative}, std::abs(up)};
        }
    }
    return widest;
}

std::optional<MovedWords::Told> MovedWords::told() const {
    for (const auto part :
         {&MovedWords::firstPlace, &MovedWords::ruledOut, &MovedWords::furthest}) {
        if (auto found = (this->*part)()) {
            return found;
        }
    }
    return std::nullopt;
}

std::string MovedWords::clause() const {
    const std::optional<Told> what = told();
    if (!what) {
        return {};
    }
    const std::string names = m_options.inside(what->options);
    return m_texts.text(
        what->key, m_voice,
        {{"option", names}, {"options", names}, {"count", std::to_string(what->places)}});
}

std::string MovedWords::why() const {
    const std::optional<Told> what = told();
    if (!what) {
        return {};
    }
    const WhatMoved moved = whatMoved(m_before, m_now);
    const auto move = std::ranges::find_if(moved.moves, [&what](const Move& one) {
        return std::ranges::find(what->options, one.alternative) != what->options.end();
    });
    if (move == moved.moves.end()) {
        return {};
    }
    const MoveCause& cause = move->cause;
    if (cause.rule != nullptr) {
        return m_texts.text(
            cause.holdsNow ? "moved.because" : "moved.no-longer", m_voice,
            {{"because", m_texts.text("rule." + cause.rule->id + ".because", m_voice)}});
    }
    if (cause.criterion) {
        const std::string& id =
            m_now.decision->criteria[static_cast<std::size_t>(*cause.criterion)];
        return m_texts.text("moved.criterion", m_voice,
                            {{"criterion", m_texts.text("criterion." + id, m_voice)}});
    }
    return {};
}

std::vector<std::string> movedTextKeys() {
    return {"order.moved.none",      "order.moved.first", "order.moved.first.alone",
            "order.moved.first.tie", "order.moved.open",  "order.moved.out",
            "order.moved.up",        "order.moved.down",  "moved.because",
            "moved.no-longer",       "moved.criterion",   "list.last"};
}

} // namespace waymark
