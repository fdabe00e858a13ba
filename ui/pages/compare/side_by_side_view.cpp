// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/compare/side_by_side_view.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "catalogue/catalogue.h"
#include "pages/detail/cost_view.h"
#include "pages/detail/rate_words.h"
#include "pages/learn/source_words.h"
#include "pages/options/result_words.h"
#include "pages/parts/page_parts.h"
#include "widgets/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

const QString Inpatient = u"inpatient"_s;
const QString Outpatient = u"outpatient"_s;

ComparisonColumn columnOf(const Session& session, const QString& id, CompareScope scope) {
    ComparisonColumn column{optionName(session, id), {}, Icon::None};
    if (scope != CompareScope::AllSix) {
        column.icon = placeIcon(id);
    }
    if (scope == CompareScope::Two) {
        column.hint =
            id == Inpatient
                ? inVoice(session.voice(), {tr("You stay there"), tr("They stay there"),
                                            tr("The client stays there")})
                : inVoice(session.voice(), {tr("You live at home"), tr("They live at home"),
                                            tr("The client lives at home")});
    }
    return column;
}

ComparisonCell fitCell(Session& session, const QString& id) {
    const Standing* standing = standingOf(session, id);
    if (standing == nullptr) {
        return {tr("Not ranked"), {}, -1};
    }
    if (orderState(session) != OrderState::Ranked) {
        return {tr("Not ranked yet"), {}, -1};
    }
    const auto count = [standing](bool isFor) {
        return std::ranges::count_if(standing->reasons, [isFor](const Reason& reason) {
            return (reason.share.numerator() > 0) == isFor;
        });
    };
    return {fitWords(session, *standing),
            tr("%1 for, %2 against").arg(count(true)).arg(count(false)), pipsOf(*standing)};
}

ComparisonRow fitRow(Session& session, const QStringList& ids) {
    ComparisonRow row;
    row.question = inVoice(session.voice(), {tr("Fits what you said?"), tr("Fits what you said?"),
                                             tr("Fits what the client said?")});
    row.isSummary = true;
    for (const QString& id : ids) {
        row.cells.append(fitCell(session, id));
    }
    return row;
}

bool differs(const ComparisonRow& row) {
    return std::ranges::any_of(row.cells, [&row](const ComparisonCell& cell) {
        return cell.text != row.cells.first().text || cell.pips != row.cells.first().pips;
    });
}

ComparisonRow rowOf(const waymark::ComparisonRow& from, const waymark::Comparison& table,
                    const QStringList& ids) {
    ComparisonRow row{toQt(from.question), {}, false};
    for (const QString& id : ids) {
        const auto place = std::ranges::find(table.options, toStd(id)) - table.options.begin();
        row.cells.append({toQt(from.cells[static_cast<std::size_t>(place)].text), {}, -1});
    }
    return row;
}

void completeCost(Session& session, ComparisonRow& row, const QStringList& ids) {
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString own = ownCoverWords(session, session.catalogue()->option(toStd(ids[i])));
        if (!own.isEmpty()) {
            row.cells[i].text += u' ' + own;
        }
    }
}

/// Options that were counted alike, as dots of one size with the same in words.
ComparisonRow lineupRow(const Lineup& lineup, const QStringList& ids) {
    ComparisonRow row{toQt(lineup.question), {}, false};
    for (const QString& id : ids) {
        const auto line = std::ranges::find(lineup.lines, toStd(id), &LineupLine::option);
        ComparisonCell cell{tr("No study compared these."), {}, -1};
        if (line != lineup.lines.end() && line->rate) {
            cell.text = shortRateWords(*line->rate);
            cell.dots = dotsOf(*line->rate);
        } else if (line != lineup.lines.end()) {
            cell.text = toQt(line->notKnown);
        }
        row.cells.append(cell);
    }
    return row;
}

void addLineups(SideBySideView& view, Session& session, const QStringList& ids) {
    for (const Lineup& lineup : session.catalogue()->lineups()) {
        view.main.append(static_cast<int>(view.table.rows.size()));
        view.table.rows.append(lineupRow(lineup, ids));
        std::vector<std::string> sources;
        for (const LineupLine& line : lineup.lines) {
            for (const std::string& source : line.sources) {
                if (std::ranges::find(sources, source) == sources.end()) {
                    sources.push_back(source);
                }
            }
        }
        view.remarks.append(
            {toQt(lineup.question) + u' ' + toQt(lineup.note), sourceLines(session, sources)});
    }
}

void addRows(SideBySideView& view, Session& session, CompareScope scope, const QStringList& ids) {
    const waymark::Comparison from = session.catalogue()->comparison(ComparisonKind::All);
    const waymark::Comparison main =
        session.catalogue()->comparison(ComparisonKind::InpatientOutpatient);
    for (const waymark::ComparisonRow& line : from.rows) {
        ComparisonRow row = rowOf(line, from, ids);
        // Seven columns have no room for it; the page of each option has it.
        if (line.id == "cost" && scope != CompareScope::AllSix) {
            completeCost(session, row, ids);
        }
        if (std::ranges::find(main.rows, line.id, &waymark::ComparisonRow::id) != main.rows.end()) {
            view.main.append(static_cast<int>(view.table.rows.size()));
        }
        view.table.rows.append(row);
    }
    for (const SourcedText* remark : {&from.note, &from.alwaysTrue}) {
        view.remarks.append({toQt(remark->text), sourceLines(session, remark->sources)});
    }
    addLineups(view, session, ids);
}

/// Of what was picked: what comes first, and with what it shares the place.
QString firstOfPicked(Session& session, const QStringList& ids) {
    if (orderState(session) != OrderState::Ranked) {
        return tr("These are not ranked yet.");
    }
    QStringList first;
    int rank = 0;
    for (const QString& id : ids) {
        const Standing* standing = standingOf(session, id);
        if (standing == nullptr || standing->tier == Tier::NotAdvisedNow) {
            continue;
        }
        if (first.isEmpty() || standing->rank < rank) {
            first.clear();
            rank = standing->rank;
        }
        if (standing->rank == rank) {
            first.append(id);
        }
    }
    if (first.isEmpty()) {
        return tr("None of these is advised now.");
    }
    return first.size() == 1
               ? tr("Of these, %1 comes first.").arg(nameInside(session, first.first()))
               : tr("%1 tie.").arg(listedNames(session, first));
}

/// Of inpatient and outpatient care.
QString inShortWords(Session& session) {
    const Standing* in = standingOf(session, Inpatient);
    const Standing* out = standingOf(session, Outpatient);
    const QString medicine = tr("The medicine can go on in both.");
    if (orderState(session) != OrderState::Ranked || in == nullptr || out == nullptr) {
        return tr("These two are not ranked yet.") + u' ' + medicine;
    }
    if (in->rank == out->rank) {
        return tr("Both fit what was said as well.") + u' ' + medicine;
    }
    const bool isInFirst = in->rank < out->rank;
    const Standing& other = isInFirst ? *out : *in;
    const QString first = optionName(session, isInFirst ? Inpatient : Outpatient);
    const QString second = optionName(session, isInFirst ? Outpatient : Inpatient);
    QString words = tr("%1 fits more of what was said.").arg(first);
    if (other.tier == Tier::Fits) {
        words += u' ' + tr("%1 can still be part of the way.").arg(second);
    } else if (!other.ruledOutBy.empty()) {
        const QString because = ruleText(session, *other.ruledOutBy.front(), "because");
        words += u' ' + tr("In the way of %1: %2")
                            .arg(nameInside(session, isInFirst ? Outpatient : Inpatient), because);
    }
    return words + u' ' + medicine;
}

QString headingOf(const Session& session, CompareScope scope, const QStringList& ids) {
    if (scope == CompareScope::Picked) {
        return ids.isEmpty() ? tr("Side by side")
                             : tr("%1, side by side").arg(listedNames(session, ids));
    }
    return scope == CompareScope::Two ? tr("Inpatient and outpatient, side by side")
                                      : tr("All six, side by side");
}

QStringList idsOf(Session& session, CompareScope scope, const QStringList& picked) {
    if (scope == CompareScope::Picked) {
        return picked;
    }
    return scope == CompareScope::Two
               ? firstPicked()
               : shownOptions(session) + QStringList{baselineOption(session)};
}

} // namespace

QStringList firstPicked() {
    return {Inpatient, Outpatient};
}

QString useWords(const Session& session) {
    return inVoice(session.voice(), {tr("Find the rows that matter most to you. Where the answer "
                                        "says \"ask\", ask on the first "
                                        "call."),
                                     tr("Find the rows that matter most to them. Where the answer "
                                        "says \"ask\", someone can ask "
                                        "on the first call."),
                                     tr("Go through the rows that matter most to the client. Where "
                                        "the answer says \"ask\", ask "
                                        "on the first call.")});
}

QList<std::pair<QString, QString>> pickable(Session& session) {
    QList<std::pair<QString, QString>> options;
    for (const QString& id : shownOptions(session) + QStringList{baselineOption(session)}) {
        options.append({id, optionName(session, id)});
    }
    return options;
}

QList<RemarkView> answerSources(Session& session) {
    QList<RemarkView> all;
    const Catalogue* catalogue = session.catalogue();
    if (catalogue == nullptr) {
        return all;
    }
    for (const waymark::ComparisonRow& row : catalogue->comparison(ComparisonKind::All).rows) {
        RemarkView view{toQt(row.question), {}};
        for (const waymark::ComparisonCell& cell : row.cells) {
            for (const QString& line : sourceLines(session, cell.sources)) {
                if (!view.sources.contains(line)) {
                    view.sources.append(line);
                }
            }
        }
        all.append(view);
    }
    return all;
}

SideBySideView sideBySideView(Session& session, CompareScope scope, const QStringList& picked) {
    SideBySideView view;
    const QStringList ids = idsOf(session, scope, picked);
    view.heading = headingOf(session, scope, ids);
    view.table.caption = view.heading;
    view.table.questionTitle =
        inVoice(session.voice(), {tr("Your question"), tr("The question"), tr("The question")});
    for (const QString& id : ids) {
        view.table.columns.append(columnOf(session, id, scope));
    }
    view.isMissing = session.catalogue() == nullptr;
    if (!view.isMissing) {
        try {
            addRows(view, session, scope, ids);
        } catch (const DatabaseError&) {
            view.isMissing = true;
            view.table.rows.clear();
        }
    }
    view.main.append(static_cast<int>(view.table.rows.size()));
    view.table.rows.append(fitRow(session, ids));
    for (qsizetype i = 0; i < view.table.rows.size(); ++i) {
        if (differs(view.table.rows[i])) {
            view.differing.append(static_cast<int>(i));
        }
    }
    view.inShort = scope == CompareScope::Two ? inShortWords(session) : firstOfPicked(session, ids);
    return view;
}

QList<int> shownRows(const SideBySideView& view, const RowChoice& choice) {
    QList<int> rows;
    for (int row = 0; row < static_cast<int>(view.table.rows.size()); ++row) {
        if ((choice.isEvery || view.main.contains(row)) &&
            (!choice.isOnlyDiffering || view.differing.contains(row))) {
            rows.append(row);
        }
    }
    return rows;
}

QString showingWords(const SideBySideView& view, qsizetype shown) {
    return tr("Showing %1 of %2 questions.").arg(shown).arg(view.table.rows.size());
}

} // namespace waymark::ui
