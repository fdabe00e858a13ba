// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/options/order_change.h"

#include "app/qt_text.h"
#include "app/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QString idOf(const Ranking& order, const Standing& standing) {
    return toQt(order.decision->alternatives[static_cast<std::size_t>(standing.alternative)]);
}

const Standing& standingIn(const Ranking& order, int alternative) {
    return *std::ranges::find(order.standings, alternative, &Standing::alternative);
}

/// What is not advised now stands after everything that has a number.
int placeOf(const Ranking& order, const Standing& standing) {
    return standing.tier == Tier::NotAdvisedNow ? order.decision->alternativeCount() + 1
                                                : standing.rank;
}

QString firstClause(const Session& session, const Ranking& before, const Ranking& after) {
    const QStringList was = firstOptions(before);
    const QStringList now = firstOptions(after);
    if (was == now || now.isEmpty()) {
        return {};
    }
    const QString names = listedInside(session, now);
    if (now.size() > 1) {
        return session.text(u"order.moved.first.tie"_s, {{"options", toStd(names)}});
    }
    const bool wasTied = was.contains(now.first());
    return session.text(wasTied ? u"order.moved.first.alone"_s : u"order.moved.first"_s,
                        {{"option", toStd(names)}});
}

QString tierClause(const Session& session, const Ranking& before, const Ranking& after) {
    for (const Standing& now : after.standings) {
        const Standing& was = standingIn(before, now.alternative);
        const bool isOut = now.tier == Tier::NotAdvisedNow;
        if (isOut != (was.tier == Tier::NotAdvisedNow)) {
            return session.text(isOut ? u"order.moved.out"_s : u"order.moved.open"_s,
                                {{"option", toStd(nameInside(session, idOf(after, now)))}});
        }
    }
    return {};
}

/// The one that has moved furthest; of two alike, the one nearer the top.
QString rankClause(const Session& session, const Ranking& before, const Ranking& after) {
    const Standing* furthest = nullptr;
    int steps = 0;
    for (const Standing& now : after.standings) {
        const int moved =
            placeOf(before, standingIn(before, now.alternative)) - placeOf(after, now);
        if (std::abs(moved) > std::abs(steps)) {
            furthest = &now;
            steps = moved;
        }
    }
    if (furthest == nullptr) {
        return {};
    }
    return session.text(steps > 0 ? u"order.moved.up"_s : u"order.moved.down"_s,
                        {{"option", toStd(nameInside(session, idOf(after, *furthest)))},
                         {"count", std::to_string(std::abs(steps))}});
}

} // namespace

QString upperFirst(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QStringList firstOptions(const Ranking& order) {
    QStringList first;
    for (const Standing& standing : order.standings) {
        if (standing.tier != Tier::NotAdvisedNow && standing.rank == order.standings.front().rank) {
            first.append(idOf(order, standing));
        }
    }
    return first;
}

QString movedClause(const Session& session, const Ranking& before, const Ranking& after) {
    for (auto* clause : {&firstClause, &tierClause, &rankClause}) {
        const QString words = (*clause)(session, before, after);
        if (!words.isEmpty()) {
            return words;
        }
    }
    return {};
}

QString movedSentence(const Session& session, const Ranking& before, const Ranking& after) {
    const QString clause = movedClause(session, before, after);
    return clause.isEmpty() ? session.text(u"order.moved.none"_s) : upperFirst(clause) + u'.';
}

QList<OrderRow> orderRows(const Session& session, const Ranking& order, OrderState state,
                          const Ranking* before) {
    QList<OrderRow> rows;
    for (const Standing& standing : order.standings) {
        OrderRow row;
        row.name = optionName(session, idOf(order, standing));
        if (state == OrderState::Ranked) {
            row.rank = rankWords(standing);
            row.pips = pipsOf(standing);
            row.fitWords = fitWords(session, standing);
            const QString was =
                before == nullptr ? row.rank : rankWords(standingIn(*before, standing.alternative));
            row.note = was == row.rank
                           ? QString()
                           : QCoreApplication::translate("OrderList", "was %1").arg(was);
        }
        rows.append(row);
    }
    if (state != OrderState::Ranked) {
        std::ranges::sort(rows, {}, &OrderRow::name);
    }
    return rows;
}

} // namespace waymark::ui
