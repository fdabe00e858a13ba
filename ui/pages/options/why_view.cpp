// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/options/why_view.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "pages/options/fit_words.h"
#include "pages/options/order_words.h"
#include "pages/options/result_words.h"
#include "pages/parts/page_parts.h"
#include "widgets/tr.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QString headingOf(Session& session, const QString& option, const Standing& standing) {
    const QString name = nameInside(session, option);
    if (orderState(session, *resultWith(session, option)) != OrderState::Ranked) {
        return tr("What counts for and against %1").arg(name);
    }
    if (standing.tier == Tier::NotAdvisedNow) {
        return tr("Why %1 is not advised now").arg(name);
    }
    const QString words =
        standing.tiedWith.empty() ? tr("Why %1 comes %2") : tr("Why %1 shares the %2 place");
    return words.arg(name, placeWord(standing.rank));
}

LineGroup linesOf(const Session& session, const QString& heading,
                  const std::vector<const Rule*>& rules) {
    LineGroup group{heading, {}};
    for (const Rule* rule : rules) {
        const QString line = ruleText(session, *rule, "line");
        if (!line.isEmpty() && !group.lines.contains(line)) {
            group.lines.append(line);
        }
    }
    return group;
}

LineGroup obstaclesOf(const Session& session, const Standing& standing) {
    LineGroup group{tr("What stands in the way"), {}};
    for (const Rule* rule : standing.ruledOutBy) {
        group.lines.append(ruleText(session, *rule, "because"));
        const QString lift = ruleText(session, *rule, "lift");
        if (!lift.isEmpty()) {
            group.lines.append(tr("What would lift it: %1").arg(lift));
        }
    }
    return group;
}

} // namespace

QString placeWords(Session& session, const QString& option) {
    const DecisionResult* result = resultWith(session, option);
    if (result == nullptr || orderState(session, *result) != OrderState::Ranked) {
        return {};
    }
    const Standing& standing = *standingOf(session, option);
    const QString fit = fitWords(session, standing);
    if (standing.tier == Tier::NotAdvisedNow) {
        return tr("%1.").arg(fit);
    }
    const QString place = standing.tiedWith.empty() ? tr("%1. It comes %2 of %3.")
                                                    : tr("%1. It shares the %2 place of %3.");
    return place.arg(fit, placeWord(standing.rank),
                     countWord(std::ssize(result->ranking.standings)));
}

Comparison reasonTable(const WhyView& view) {
    Comparison table;
    table.caption = view.heading;
    table.questionTitle = tr("What counts");
    table.columns = {{tr("Steps"), {}, Icon::None},
                     {tr("Sum so far"), {}, Icon::None},
                     {tr("Rests on"), {}, Icon::None}};
    for (const ReasonRow& row : view.sheet.rows) {
        const QString sum = plainSteps(Fraction(std::lround(row.bar.to * 10), 10));
        const QString basis = u"%1 %2"_s.arg(row.basis, row.basisNote).trimmed();
        table.rows.append({row.text,
                           {{row.stepWords, {}, -1}, {sum, {}, -1}, {basis, {}, -1}},
                           row.kind == ReasonRow::Kind::Total});
    }
    return table;
}

WhyView whyView(Session& session, const QString& option) {
    WhyView view;
    const DecisionResult* result = resultWith(session, option);
    if (result == nullptr) {
        return view;
    }
    const Standing& standing = *standingOf(session, option);
    view.heading = headingOf(session, option, standing);
    view.place = placeWords(session, option);
    view.sheet = reasonSheet(session, *result, standing);
    view.sheet.saidHead =
        inVoice(session.voice(), {tr("You said"), tr("You said"), tr("The client said")});
    view.obstacles = obstaclesOf(session, standing);
    view.conditions = linesOf(session, tr("Only with"), standing.conditions);
    view.first = linesOf(session, tr("First"), standing.first);
    view.notes = linesOf(session, tr("Good to know"), standing.notes);
    for (const QString& id : shownOptions(session, *result)) {
        view.options.append({id, optionName(session, id)});
    }
    return view;
}

} // namespace waymark::ui
