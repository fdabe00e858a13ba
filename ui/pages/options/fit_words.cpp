// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/options/fit_words.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "pages/learn/source_words.h"
#include "widgets/tr.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// The variable behind a reason that the person has said something about.
std::optional<VariableIndex> variableBehind(const Session& session, const Rule& rule) {
    const auto read = variablesRead(rule.when);
    const auto given = std::ranges::find_if(
        read, [&session](VariableIndex v) { return session.answers().isGiven(v); });
    if (given != read.end()) {
        return *given;
    }
    return read.empty() ? std::nullopt : std::optional(read.front());
}

QString valueWords(const Session& session, VariableIndex variable) {
    const KnowledgeState state = session.state();
    if (!state.isKnown(variable)) {
        return {};
    }
    const Variable& asked = session.questionnaire().variables[variable];
    const auto value = static_cast<std::size_t>(state.possible(variable).first());
    return session.optionalText(u"value.%1.%2"_s.arg(toQt(asked.id), toQt(asked.values[value])));
}

/// "Signs in the last 12 months: 8 of 11"; the one by its name where only one is ticked.
QString tickWords(const Session& session, const Page& page) {
    const KnowledgeState state = session.state();
    std::vector<VariableIndex> ticked;
    std::ranges::copy_if(page.variables, std::back_inserter(ticked), [&](VariableIndex variable) {
        return state.isKnown(variable) && state.possible(variable).contains(1);
    });
    if (ticked.size() == 1) {
        const std::string& id = session.questionnaire().variables[ticked.front()].id;
        return session.text(u"variable.%1.short"_s.arg(toQt(id)));
    }
    return tr("%1 of %2").arg(ticked.size()).arg(page.variables.size());
}

QString answerWords(const Session& session, VariableIndex variable, const Page& page) {
    const QString name = session.text(u"page.%1.short"_s.arg(toQt(page.id)));
    const QString said =
        page.kind == Page::Kind::Ticks ? tickWords(session, page) : valueWords(session, variable);
    return said.isEmpty() ? name : tr("%1: %2").arg(name, said);
}

/// "+2", without the word.
QString bare(const QString& steps) {
    return steps.section(u' ', 0, 0);
}

QString basisWords(const Session& session, const Rule& rule) {
    constexpr std::array Words{"evidence", "guideline", "judgement"};
    return session.text(u"basis."_s +
                        QLatin1StringView(Words[static_cast<std::size_t>(rule.basis)]));
}

ReasonRow rowOf(Session& session, const Reason& reason) {
    ReasonRow row;
    row.sign = reason.share.numerator() > 0 ? ReasonSign::For : ReasonSign::Against;
    row.text = ruleText(session, *reason.rule, "because");
    row.stepWords = signedSteps(reason.share);
    row.steps = bare(row.stepWords);
    row.basis = basisWords(session, *reason.rule);
    row.basisNote = shortSources(session, reason.rule->sources);
    if (const auto variable = variableBehind(session, *reason.rule)) {
        if (const Page* page = pageAsking(session, *variable)) {
            row.answer = answerWords(session, *variable, *page);
            row.id = toQt(page->id);
        }
    }
    return row;
}

ReasonRow startRow(const Session& session, const DecisionResult& result, const Standing& standing) {
    ReasonRow row;
    row.kind = ReasonRow::Kind::Start;
    row.text = session.text(result.ranking.decision->id == "setting" ? u"why.start"_s
                                                                     : u"why.start.plain"_s);
    row.stepWords = signedSteps(Fraction(standing.base));
    row.steps = bare(row.stepWords);
    row.basis = session.text(u"basis.judgement"_s);
    row.bar = {0, static_cast<double>(standing.base), true, false, false, std::nullopt};
    return row;
}

/// "6 steps for and 2 steps against."
QString sumWords(const Session& session, const Standing& standing) {
    Fraction gains;
    Fraction losses;
    for (const Reason& reason : standing.reasons) {
        Fraction& sum = reason.share.numerator() > 0 ? gains : losses;
        sum = sum + reason.share;
    }
    return session.text(u"why.sum"_s, {{"for", toStd(plainSteps(gains))},
                                       {"against", toStd(plainSteps(Fraction() - losses))}});
}

QString reachWords(const Session& session, const DecisionResult& result, int alternative) {
    const Decision& decision = *result.ranking.decision;
    const std::string low = fitWord(decision, result.low(alternative));
    const std::string high = fitWord(decision, result.high(alternative));
    if (result.low(alternative) == result.high(alternative)) {
        return {};
    }
    if (low == high) {
        return tr("With what is still open, it stays %1.").arg(fitInside(session, high));
    }
    return tr("With what is still open, it could be anywhere from %1 to %2.")
        .arg(fitInside(session, low), fitInside(session, high));
}

ReasonRow totalRow(const Session& session, const DecisionResult& result, const Standing& standing) {
    ReasonRow row;
    row.kind = ReasonRow::Kind::Total;
    row.stepWords = plainSteps(standing.fit);
    row.steps = bare(row.stepWords);
    row.text = tr("Together: %1, %2").arg(row.stepWords, fitInside(session, standing.fitWord));
    row.note = sumWords(session, standing);
    const double low = result.low(standing.alternative).toDouble();
    const double high = result.high(standing.alternative).toDouble();
    row.bar = {0, standing.fit.toDouble(), true, true, false, std::nullopt};
    if (high > low) {
        row.bar.range = std::pair(low, high);
        row.basis = tr("Not all is known");
        row.basisNote = reachWords(session, result, standing.alternative);
    }
    return row;
}

/// The sums a standing passes on its way to its fit.
void reach(const Standing& standing, double& low, double& high) {
    double sum = standing.base;
    low = std::min(low, sum);
    high = std::max(high, sum);
    for (const Reason& reason : standing.reasons) {
        sum += reason.share.toDouble();
        low = std::min(low, sum);
        high = std::max(high, sum);
    }
}

} // namespace

FitScale fitScale(const Session& session, const DecisionResult& result,
                  std::span<const Standing> standings) {
    const Decision& decision = *result.ranking.decision;
    FitScale scale;
    scale.low = 0;
    scale.high = decision.fitWords.front().from;
    for (const Standing& standing : standings) {
        reach(standing, scale.low, scale.high);
        scale.low = std::min(scale.low, result.low(standing.alternative).toDouble());
        scale.high = std::max(scale.high, result.high(standing.alternative).toDouble());
    }
    scale.low = std::floor(scale.low) - 1;
    scale.high = std::ceil(scale.high) + 1;
    scale.zones.append({scale.low, session.text(u"fit.weak.short"_s)});
    const auto zoneOf = [&session](const FitWord& word) {
        return FitZone{static_cast<double>(word.from),
                       session.text(u"fit.%1.short"_s.arg(toQt(word.word)))};
    };
    std::transform(decision.fitWords.rbegin(), decision.fitWords.rend(),
                   std::back_inserter(scale.zones), zoneOf);
    return scale;
}

ReasonSheet reasonSheet(Session& session, const DecisionResult& result, const Standing& standing) {
    ReasonSheet sheet;
    // Its own scale: a step is as wide as can be, so that every bar is seen.
    sheet.scale = fitScale(session, result, {&standing, 1});
    sheet.rows.append(startRow(session, result, standing));
    double sum = standing.base;
    for (const Reason& reason : standing.reasons) {
        ReasonRow row = rowOf(session, reason);
        row.bar.from = sum;
        sum += reason.share.toDouble();
        row.bar.to = sum;
        sheet.rows.append(row);
    }
    if (orderState(session, result) == OrderState::Ranked) {
        sheet.rows.append(totalRow(session, result, standing));
    }
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        sheet.rows[i].bar.joinsAbove = i > 0 && sheet.rows[i].kind != ReasonRow::Kind::Total;
        sheet.rows[i].bar.joinsBelow =
            i + 1 < sheet.rows.size() && sheet.rows[i].kind != ReasonRow::Kind::Total;
    }
    return sheet;
}

} // namespace waymark::ui
