// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/counselor/replay_view.h"

#include "app/open_casebook.h"
#include "app/qt_text.h"
#include "app/session.h"
#include "casebook/replay_words.h"
#include "widgets/tr.h"

namespace waymark::ui {

namespace {

QStringList toList(const std::vector<std::string>& lines) {
    QStringList texts;
    for (const std::string& line : lines) {
        texts.append(toQt(line));
    }
    return texts;
}

ComparisonCell placeCell(int rank, const std::string& tier, const Texts& texts) {
    if (rank == 0) {
        return {tr("Not in the list"), {}};
    }
    return {tr("%1. %2").arg(rank).arg(toQt(tierNameThen(tier, texts))), {}};
}

/// What differs, in words and with a sign: no color has to tell it.
void mark(ComparisonCell& now, const OptionThenAndNow& option) {
    QStringList words;
    if (option.rankThen == 0) {
        words.append(tr("New"));
    } else if (option.rankNow == 0) {
        words.append(tr("Gone"));
    } else if (option.rankNow < option.rankThen) {
        words.append(tr("Up from %1").arg(option.rankThen));
        now.icon = Icon::ChevronUp;
    } else if (option.rankNow > option.rankThen) {
        words.append(tr("Down from %1").arg(option.rankThen));
        now.icon = Icon::ChevronDown;
    }
    const bool isInBoth = option.rankThen != 0 && option.rankNow != 0;
    if (isInBoth && option.tierThen != option.tierNow) {
        words.append(tr("another group"));
    }
    now.hint = words.join(QStringLiteral(", "));
    if (!now.hint.isEmpty()) {
        now.hint[0] = now.hint[0].toUpper();
    }
    now.isStrong = option.hasMoved();
}

Comparison thenAndNow(const QString& caption, const QString& first) {
    return {caption, first, {{tr("Then"), {}}, {tr("Now"), {}}}, {}};
}

Comparison optionTable(const Replay& replay, const Texts& texts) {
    Comparison table = thenAndNow(tr("Order then and now"), tr("Kind of care"));
    for (const OptionThenAndNow& option : replay.options) {
        ComparisonCell now = placeCell(option.rankNow, option.tierNow, texts);
        mark(now, option);
        table.rows.append({toQt(optionNameThen(option.option, texts)),
                           {placeCell(option.rankThen, option.tierThen, texts), now}});
    }
    return table;
}

ComparisonRow versionRow(const QString& name, const std::string& then, const std::string& now) {
    ComparisonCell cell{toQt(shortHash(now)), {}};
    if (then != now) {
        cell.hint = tr("Not the same");
        cell.isStrong = true;
    }
    return {name, {{toQt(shortHash(then)), {}}, cell}};
}

Comparison versionTable(const Replay& replay) {
    Comparison table = thenAndNow(tr("Versions then and now"), tr("Version of"));
    table.rows = {versionRow(tr("Rules"), replay.then.rules, replay.now.rules),
                  versionRow(tr("Facts"), replay.then.catalogue, replay.now.catalogue),
                  versionRow(tr("Program"), replay.then.app, replay.now.app)};
    return table;
}

} // namespace

ReplayView replayView(const Session& session, const ReplayedCase& replayed) {
    ReplayView view;
    const Texts& texts = session.texts();
    if (!replayed.replay) {
        view.about = tr("This case was kept without its order.");
        view.others = toList(leftOutLines(replayed.leftOut, texts));
        return view;
    }
    const ReplayWords words = replayWords(*replayed.replay, replayed.leftOut, texts);
    view.about =
        tr("%1, by the rules of the day it was kept and by those of today.").arg(replayed.label);
    view.order = toQt(words.order);
    view.stops = toList(words.stops);
    view.options = optionTable(*replayed.replay, texts);
    view.versions = versionTable(*replayed.replay);
    view.others = toList(words.reasons) + toList(words.questions);
    return view;
}

} // namespace waymark::ui
