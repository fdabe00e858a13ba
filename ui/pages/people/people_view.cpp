// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/people/people_view.h"

#include "app/qt_text.h"
#include "app/safety.h"
#include "app/second_view.h"
#include "app/session.h"
#include "widgets/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// Two rules may lead to one panel.
QList<DangerView> dangersOf(const Session& session, const CaseComparison& comparison) {
    QList<DangerView> dangers;
    QStringList panels;
    for (const Rule* stop : comparison.stops) {
        const QString panel = toQt(stop->help);
        if (!panels.contains(panel)) {
            panels.append(panel);
            dangers.append({session.help().title(panel, session.voice()), panel});
        }
    }
    return dangers;
}

QString capitalized(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

/// A danger of the session's own that was said to be looked after holds nothing back.
void leaveOutLookedAfter(const Session& session, std::vector<const Rule*>& stops) {
    const std::vector<const Rule*> all = session.safety().stops();
    const std::vector<const Rule*> open = session.safety().openStops();
    const auto has = [](const std::vector<const Rule*>& rules, const Rule* rule) {
        return std::ranges::find(rules, rule) != rules.end();
    };
    std::erase_if(stops, [&](const Rule* stop) { return has(all, stop) && !has(open, stop); });
}

DifferenceView differenceView(const CompareWords& words, const AnswerDifference& difference) {
    return {capitalized(toQt(words.question(difference))),
            toQt(words.values(difference.variable, difference.first)),
            toQt(words.values(difference.variable, difference.second)),
            toQt(words.effect(difference)),
            toQt(words.talk(difference)),
            difference.changesStops};
}

} // namespace

PeopleView peopleView(Session& session) {
    const SecondView& second = session.secondView();
    const Case& first = session.currentCase();
    CaseComparison comparison = compareCases(session.engine(), first, *second.other());
    leaveOutLookedAfter(session, comparison.stops);
    const CompareWords words(session.engine(), session.texts(), session.voice(), second.kind());
    PeopleView view;
    view.heading = second.kind() == OtherView::EarlierTime ? tr("Now and last time")
                                                           : tr("Two views, side by side");
    view.intro = toQt(words.intro());
    view.dangers = dangersOf(session, comparison);
    for (const std::string& line : words.summary(comparison)) {
        view.summary.append(toQt(line));
    }
    const auto [mine, theirs] = words.who(first, *second.other());
    view.heads = {session.text(u"two.column.question"_s), toQt(mine), toQt(theirs),
                  session.text(u"two.column.effect"_s)};
    for (const AnswerDifference& difference : comparison.differences) {
        (difference.matters() ? view.matters : view.others)
            .append(differenceView(words, difference));
    }
    return view;
}

} // namespace waymark::ui
