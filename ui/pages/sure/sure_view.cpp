// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/sure/sure_view.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "pages/options/fit_words.h"
#include "pages/options/order_change.h"
#include "pages/options/order_words.h"
#include "widgets/tr.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int Whole = 100;

QString idOf(const Decision& decision, int alternative) {
    return toQt(decision.alternatives[static_cast<std::size_t>(alternative)]);
}

QString reachSentence(const Session& session, const DecisionResult& result,
                      const Standing& standing) {
    const Decision& decision = *result.ranking.decision;
    const std::string low = fitWord(decision, result.low(standing.alternative));
    const std::string high = fitWord(decision, result.high(standing.alternative));
    const bool isFixed = low == high;
    return session.text(
        isFixed ? u"reach.row.fixed"_s : u"reach.row"_s,
        {{"option", toStd(optionName(session, idOf(decision, standing.alternative)))},
         {"fit", toStd(fitInside(session, standing.fitWord))},
         {"low", toStd(fitInside(session, low))},
         {"high", toStd(fitInside(session, high))}});
}

BandPicture bandPicture(Session& session, const DecisionResult& result) {
    BandPicture picture;
    picture.heading = session.text(u"sure.bands"_s);
    picture.note = session.text(u"sure.bands.note"_s);
    picture.scale = fitScale(session, result, result.ranking.standings);
    picture.table.caption = picture.heading;
    picture.table.questionTitle = tr("Kind of care");
    picture.table.columns = {
        {tr("Least"), {}, Icon::None}, {tr("Now"), {}, Icon::None}, {tr("Most"), {}, Icon::None}};
    for (const Standing& standing : result.ranking.standings) {
        const int option = standing.alternative;
        const QString name = optionName(session, idOf(*result.ranking.decision, option));
        picture.rows.append({name, result.low(option).toDouble(), standing.fit.toDouble(),
                             result.high(option).toDouble()});
        picture.sentences.append(reachSentence(session, result, standing));
        QList<ComparisonCell> cells;
        for (const Fraction fit : {result.low(option), standing.fit, result.high(option)}) {
            const std::string word = fitWord(*result.ranking.decision, fit);
            cells.append({session.text(u"fit."_s + toQt(word)), plainSteps(fit), pipsOf(word)});
        }
        picture.table.rows.append({name, cells, false});
    }
    return picture;
}

using Shares = Score::PerAlternative<Score::PerAlternative<double>>;

/// Shares as a picture: one row for each option, in their order now.
PlacePicture placePicture(const Session& session, const Ranking& order, const Shares& shares) {
    PlacePicture picture;
    picture.table.questionTitle = tr("Kind of care");
    const auto places = static_cast<int>(order.standings.size());
    for (int place = 1; place <= places; ++place) {
        picture.places.append(upperFirst(placeWord(place)));
        picture.table.columns.append({picture.places.last(), {}, Icon::None});
    }
    for (const Standing& standing : order.standings) {
        const QString name = optionName(session, idOf(*order.decision, standing.alternative));
        PlaceShares row{name, {}};
        QList<ComparisonCell> cells;
        for (int place = 0; place < places; ++place) {
            const double share = shares[static_cast<std::size_t>(standing.alternative)]
                                       [static_cast<std::size_t>(place)];
            row.counts.append(static_cast<int>(std::lround(share * Whole)));
            cells.append({QString::number(row.counts.last()), {}, -1});
        }
        picture.sentences.append(
            session.text(u"sure.places.row"_s,
                         {{"option", toStd(name)}, {"count", std::to_string(row.counts.first())}}));
        picture.rows.append(row);
        picture.table.rows.append({name, cells, false});
    }
    return picture;
}

} // namespace

SureView sureView(Session& session) {
    SureView view;
    view.heading = session.text(u"sure.title"_s);
    const OrderState state = orderState(session);
    view.isRanked = state == OrderState::Ranked;
    if (!view.isRanked) {
        view.lines.append(state == OrderState::Held ? session.text(u"sure.held"_s)
                                                    : missingWords(session));
        return view;
    }
    const DecisionResult& result = settingResult(session);
    view.lines = {orderLines(session).constFirst(), session.text(u"sure.start"_s)};
    view.bands = bandPicture(session, result);
    view.places = placePicture(session, result.ranking, result.acceptability.share);
    view.places.heading = session.text(u"sure.places"_s);
    view.places.note = session.text(u"sure.places.note"_s);
    view.places.table.caption = view.places.heading;
    view.weights = placePicture(session, result.ranking,
                                session.engine().weightAcceptability(session.currentCase()).share);
    view.weights.heading = session.text(u"sure.weights"_s);
    view.weights.note = session.text(u"sure.weights.note"_s);
    view.weights.table.caption = view.weights.heading;
    return view;
}

} // namespace waymark::ui
