// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/options/why_view.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "pages/learn/source_words.h"
#include "pages/options/order_words.h"
#include "pages/options/result_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int MostPips = 3;

QString tr(const char* text) {
    return QCoreApplication::translate("WhyPage", text);
}

QString headingOf(Session& session, const QString& option, const Standing& standing) {
    const QString name = nameInside(session, option);
    if (orderState(session, *resultWith(session, option)) != OrderState::Ranked) {
        return tr("What counts for and against %1").arg(name);
    }
    if (standing.tier == Tier::NotAdvisedNow) {
        return tr("Why %1 is not advised now").arg(name);
    }
    const QString words =
        standing.tiedWith.empty() ? tr("Why %1 comes %2") : tr("Why %1 ties for %2");
    return words.arg(name, placeWord(standing.rank));
}

QString startWords(const DecisionResult& result, const Standing& standing) {
    const QString start = tr("Starts from %1.").arg(signedSteps(Fraction(standing.base)));
    return result.ranking.decision->id != "setting"
               ? start
               : start + u' ' + tr("Places that change daily life least start highest.");
}

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

/// "Signs in the last 12 months: 8 of 11".
QString tickWords(const Session& session, const Page& page) {
    const KnowledgeState state = session.state();
    const auto ticked = std::ranges::count_if(page.variables, [&](VariableIndex variable) {
        return state.isKnown(variable) && state.possible(variable).contains(1);
    });
    return tr("%1 of %2").arg(ticked).arg(page.variables.size());
}

QString answerWords(const Session& session, VariableIndex variable, const Page& page) {
    const QString name = session.text(u"page.%1.short"_s.arg(toQt(page.id)));
    const QString said =
        page.kind == Page::Kind::Ticks ? tickWords(session, page) : valueWords(session, variable);
    return said.isEmpty() ? name : tr("%1: %2").arg(name, said);
}

ReasonRow rowOf(Session& session, const Reason& reason) {
    ReasonRow row;
    row.sign = reason.share.numerator() > 0 ? ReasonSign::For : ReasonSign::Against;
    row.text = ruleText(session, *reason.rule, "because");
    row.weight =
        std::clamp(static_cast<int>(std::lround(std::abs(reason.share.toDouble()))), 1, MostPips);
    row.weightWords = signedSteps(reason.share);
    constexpr std::array Words{"evidence", "guideline", "judgement"};
    const auto basis = Words[static_cast<std::size_t>(reason.rule->basis)];
    row.basis = session.text(u"basis."_s + QLatin1StringView(basis));
    row.basisNote = shortSources(session, reason.rule->sources);
    if (const auto variable = variableBehind(session, *reason.rule)) {
        if (const Page* page = pageAsking(session, *variable)) {
            row.answer = answerWords(session, *variable, *page);
            row.id = toQt(page->id);
        }
    }
    return row;
}

QString bandWords(const Session& session, const DecisionResult& result, int alternative) {
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
    const QString place =
        standing.tiedWith.empty() ? tr("%1. It comes %2 of %3.") : tr("%1. It ties for %2 of %3.");
    return place.arg(fit, placeWord(standing.rank),
                     countWord(std::ssize(result->ranking.standings)));
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
    view.start = startWords(*result, standing);
    for (const Reason& reason : standing.reasons) {
        view.reasons.append(rowOf(session, reason));
    }
    if (orderState(session, *result) == OrderState::Ranked) {
        view.total = tr("Together: %1, %2")
                         .arg(plainSteps(standing.fit), fitInside(session, standing.fitWord));
        view.totalNote = bandWords(session, *result, standing.alternative);
    }
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
