// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/options/order_change.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "wording/moved_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QString idOf(const Ranking& order, const Standing& standing) {
    return toQt(order.decision->alternatives[static_cast<std::size_t>(standing.alternative)]);
}

const Standing& standingIn(const Ranking& order, int alternative) {
    return *std::ranges::find(order.standings, alternative, &Standing::alternative);
}

MovedWords movedWords(const Session& session, const Ranking& before, const Ranking& after) {
    return {before, after, session.texts(), session.voice()};
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
    for (const int option : placedFirst(order)) {
        first.append(toQt(order.decision->alternatives[static_cast<std::size_t>(option)]));
    }
    return first;
}

QString movedClause(const Session& session, const Ranking& before, const Ranking& after) {
    return toQt(movedWords(session, before, after).clause());
}

QString movedSentence(const Session& session, const Ranking& before, const Ranking& after) {
    const MovedWords words = movedWords(session, before, after);
    const QString clause = toQt(words.clause());
    if (clause.isEmpty()) {
        return session.text(u"order.moved.none"_s);
    }
    return u"%1. %2"_s.arg(upperFirst(clause), toQt(words.why())).trimmed();
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
