// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/values/values_view.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "insight/weight_range.h"
#include "pages/options/order_change.h"
#include "pages/options/order_words.h"
#include "wording/insight_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// So many ways out of the first place are named; more would be a list, not an answer.
constexpr qsizetype MostWays = 2;
constexpr int Start = static_cast<int>(ImportanceStep::Bit);

/// A counselor, who knows scales, sets five steps; others set three.
std::vector<ImportanceStep> stepsFor(Voice voice) {
    if (voice == Voice::Counselor) {
        return {ImportanceSteps.begin(), ImportanceSteps.end()};
    }
    return {ThreeSteps.begin(), ThreeSteps.end()};
}

/// The nearest step at or above a weight: one of five may stand where three are shown.
int stepOf(const QList<ValueStep>& steps, int weight) {
    const auto found = std::ranges::find_if(
        steps, [weight](const ValueStep& step) { return step.weight >= weight; });
    return static_cast<int>(found == steps.end() ? steps.size() - 1 : found - steps.begin());
}

int weightOf(const Session& session, const std::string& criterion) {
    const Importance& importance = session.currentCase().importance;
    const auto found = importance.find(criterion);
    return found == importance.end() ? Start : found->second;
}

Ranking orderWith(const Session& session, const Importance& importance) {
    Case other = session.currentCase();
    other.importance = importance;
    return session.orderOf(other);
}

/// Steps of one row that bring the same first place.
struct WayOut {
    QStringList first;
    QList<ValueStep> steps;
};

QList<WayOut> waysOut(const Session& session, const ValuesView& view, const ValueRow& row,
                      const QStringList& now) {
    QList<WayOut> ways;
    for (const ValueStep& step : view.steps) {
        if (row.isFixed || step.weight == view.steps[row.step].weight) {
            continue;
        }
        const QStringList first =
            firstOptions(orderWith(session, withStep(session, row.id, step.weight)));
        const auto same = std::ranges::find(ways, first, &WayOut::first);
        if (same != ways.end()) {
            same->steps.append(step);
        } else if (first != now) {
            ways.append({first, {step}});
        }
    }
    return ways;
}

/// "mattered a lot", or "mattered less" for all that is below the step it has.
QString matteredWords(const Session& session, const WayOut& way, int weight) {
    if (way.steps.size() == 1) {
        return session.text(way.steps.first().key + u".if"_s);
    }
    const bool isBelow = way.steps.first().weight < weight;
    const bool isAbove = way.steps.last().weight > weight;
    return session.text(isBelow && isAbove ? u"values.if.either"_s
                        : isBelow          ? u"values.if.less"_s
                                           : u"values.if.more"_s);
}

/// "If cost mattered a lot, inpatient care would come first."
QString wayWords(const Session& session, const ValuesView& view, const ValueRow& row,
                 const WayOut& way) {
    const QString key = way.first.size() > 1 ? u"values.firm.tie"_s : u"values.firm.change"_s;
    const QString mattered = matteredWords(session, way, view.steps[row.step].weight);
    return session.text(key,
                        {{"criterion", toStd(session.text(u"criterion.%1.inside"_s.arg(row.id)))},
                         {"mattered", toStd(mattered)},
                         {"options", toStd(listedInside(session, way.first))}});
}

/// The things that could weigh nothing or everything, and the first place would stand.
QString whateverWords(const Session& session) {
    const Engine& engine = session.engine();
    const CompiledDecision& compiled =
        engine.compiled().decision(*engine.rules().decision("setting"));
    const auto ranges = weightRanges(compiled, session.state(), session.currentCase().importance);
    QStringList unmoved;
    for (const WeightRange& range : ranges) {
        if (range.low == Fraction(0) && !range.high) {
            const std::string& id =
                compiled.decision->criteria[static_cast<std::size_t>(range.criterion)];
            unmoved.append(session.text(u"criterion.%1.inside"_s.arg(toQt(id))));
        }
    }
    const Ranking order = session.orderOf(session.currentCase());
    const auto first = static_cast<std::size_t>(order.standings.front().alternative);
    const std::string name = toStd(nameInside(session, toQt(order.decision->alternatives[first])));
    if (unmoved.size() == std::ssize(ranges)) {
        return session.text(u"values.firm.stays"_s, {{"option", name}});
    }
    return unmoved.isEmpty()
               ? QString()
               : session.text(u"values.firm.whatever"_s, {{"criteria", toStd(listed(unmoved))}});
}

} // namespace

ValuesView valuesView(Session& session) {
    ValuesView view;
    view.heading = session.text(u"values.title"_s);
    view.start = session.text(u"values.start"_s);
    view.limit = session.text(u"values.limit"_s);
    view.orderHeading = session.text(u"values.order"_s);
    view.state = orderState(session);
    if (view.state == OrderState::Held) {
        view.waiting = session.text(u"values.held"_s);
    } else if (view.state == OrderState::NotRanked) {
        view.waiting = missingWords(session);
    }
    for (const ImportanceStep step : stepsFor(session.voice())) {
        const QString key = u"importance."_s + QLatin1StringView(stepWord(step));
        view.steps.append(
            {static_cast<int>(step), key, session.text(key), session.text(key + u".inside"_s)});
    }
    const Decision& decision = *settingResult(session).ranking.decision;
    for (int i = 0; i < decision.criterionCount(); ++i) {
        const std::string& id = decision.criteria[static_cast<std::size_t>(i)];
        const QString key = u"criterion."_s + toQt(id);
        view.rows.append({toQt(id), session.text(key), session.text(key + u".hint"_s),
                          stepOf(view.steps, weightOf(session, id)),
                          i == decision.safetyCriterion});
    }
    return view;
}

Importance withStep(const Session& session, const QString& criterion, int weight) {
    Importance importance = session.currentCase().importance;
    if (weight == Start) {
        importance.erase(toStd(criterion));
    } else {
        importance.insert_or_assign(toStd(criterion), weight);
    }
    return importance;
}

QString movedBecause(const Session& session, const ValuesView& view, const ValueRow& row,
                     const Ranking& before) {
    const QString moved = movedClause(session, before, session.orderOf(session.currentCase()));
    const QString& step = view.steps[row.step].inside;
    const QString criterion = session.text(u"criterion.%1.inside"_s.arg(row.id));
    if (moved.isEmpty()) {
        return session.text(u"values.same"_s,
                            {{"criterion", toStd(criterion)}, {"step", toStd(step)}});
    }
    return session.text(u"values.moved"_s, {{"moved", toStd(upperFirst(moved))},
                                            {"criterion", toStd(criterion)},
                                            {"step", toStd(step)}});
}

QString firmWords(const Session& session, const ValuesView& view) {
    const QStringList now = firstOptions(session.orderOf(session.currentCase()));
    if (view.state != OrderState::Ranked || now.isEmpty()) {
        return {};
    }
    const QString unmoved = whateverWords(session);
    QStringList sentences{unmoved};
    for (const ValueRow& row : view.rows) {
        for (const WayOut& way : waysOut(session, view, row, now)) {
            if (sentences.size() <= MostWays) {
                sentences.append(wayWords(session, view, row, way));
            }
        }
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace waymark::ui
