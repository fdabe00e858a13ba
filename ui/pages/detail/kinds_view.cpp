// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/detail/kinds_view.h"

#include "app/session.h"
#include "pages/options/result_words.h"
#include "pages/parts/page_parts.h"
#include "widgets/tr.h"

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QString stateWords(const Session& session, OrderState state) {
    switch (state) {
    case OrderState::Held:
        return tr("These are in A to Z order for now. The order waits.");
    case OrderState::NotRanked:
        return tr("These are not ranked yet. They are in A to Z order.");
    case OrderState::Ranked:
        break;
    }
    return inVoice(session.voice(), {tr("In order of fit with what you said."),
                                     tr("In order of fit with what you said."),
                                     tr("In order of fit with what the client said.")});
}

QString obstacleWords(const Session& session, const Standing& standing) {
    if (standing.ruledOutBy.empty()) {
        return {};
    }
    const Rule& rule = *standing.ruledOutBy.front();
    const QString lift = ruleText(session, rule, "lift");
    const QString because = ruleText(session, rule, "because");
    return lift.isEmpty() ? because : tr("%1 What would lift it: %2").arg(because, lift);
}

KindRow rowOf(Session& session, const QString& id, OrderState state) {
    KindRow row;
    row.id = id;
    row.name = optionName(session, id);
    row.line = session.text(u"option.%1.short"_s.arg(id));
    if (state != OrderState::Ranked) {
        return row;
    }
    const Standing& standing = *standingOf(session, id);
    row.rank = rankWords(standing);
    row.pips = pipsOf(standing);
    row.fit = fitWords(session, standing);
    row.hint = obstacleWords(session, standing);
    return row;
}

KindListView listOf(Session& session, std::string_view decision, const QString& heading) {
    const DecisionResult& result = *session.result().of(decision);
    const OrderState state = orderState(session, result);
    KindListView view{heading, stateWords(session, state), {}};
    for (const QString& id : shownOptions(session, result)) {
        view.rows.append(rowOf(session, id, state));
    }
    return view;
}

} // namespace

KindListView outpatientKinds(Session& session) {
    return listOf(session, "outpatient-kind", tr("Kinds of outpatient care"));
}

KindListView medicines(Session& session) {
    return listOf(session, "medication", tr("The medicines"));
}

KindListView aftercare(Session& session) {
    KindListView view = listOf(session, "aftercare", tr("After this care"));
    view.note =
        tr("These can go together. The order says what to set up first.") + u' ' + view.note;
    return view;
}

} // namespace waymark::ui
