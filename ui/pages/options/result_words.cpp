// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/options/result_words.h"

#include "app/qt_text.h"
#include "app/safety.h"
#include "app/session.h"
#include "widgets/tr.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QString lowerFirst(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toLower();
    }
    return text;
}

QString number(double value) {
    const double rounded = std::round(value * 10) / 10;
    return QString::number(std::abs(rounded));
}

QString stepWord(double value) {
    return number(value) == "1"_L1 ? tr("step") : tr("steps");
}

const Page* pageOf(const Questionnaire& questionnaire, VariableIndex variable) {
    const auto page = std::ranges::find_if(questionnaire.pages, [variable](const Page& candidate) {
        return std::ranges::find(candidate.variables, variable) != candidate.variables.end();
    });
    return page == questionnaire.pages.end() ? nullptr : &*page;
}

} // namespace

const DecisionResult& settingResult(Session& session) {
    return *session.result().of("setting");
}

const DecisionResult* resultWith(Session& session, const QString& option) {
    const auto& all = session.result().decisions;
    const auto found = std::ranges::find_if(all, [&option](const DecisionResult& result) {
        return result.ranking.decision->alternative(toStd(option)).has_value();
    });
    return found == all.end() ? nullptr : &*found;
}

OrderState orderState(const Session& session, const DecisionResult& result) {
    if (session.safety().isHeld()) {
        return OrderState::Held;
    }
    return result.certainty == Certainty::Abstain ? OrderState::NotRanked : OrderState::Ranked;
}

OrderState orderState(Session& session) {
    return orderState(session, settingResult(session));
}

const Standing* standingOf(Session& session, const QString& option) {
    const DecisionResult* result = resultWith(session, option);
    if (result == nullptr) {
        return nullptr;
    }
    const Ranking& ranking = result->ranking;
    const auto found = std::ranges::find(
        ranking.standings, *ranking.decision->alternative(toStd(option)), &Standing::alternative);
    return found == ranking.standings.end() ? nullptr : &*found;
}

QStringList shownOptions(const Session& session, const DecisionResult& result) {
    const Ranking& ranking = result.ranking;
    QStringList ids;
    for (const Standing& standing : ranking.standings) {
        ids.append(
            toQt(ranking.decision->alternatives[static_cast<std::size_t>(standing.alternative)]));
    }
    if (orderState(session, result) != OrderState::Ranked) {
        std::ranges::sort(ids, {},
                          [&session](const QString& id) { return optionName(session, id); });
    }
    return ids;
}

QStringList shownOptions(Session& session) {
    return shownOptions(session, settingResult(session));
}

QString baselineOption(Session& session) {
    return toQt(settingResult(session).ranking.decision->baseline);
}

QString optionName(const Session& session, const QString& option) {
    return session.text(u"option.%1.name"_s.arg(option));
}

QString nameInside(const Session& session, const QString& option) {
    return lowerFirst(optionName(session, option));
}

Icon placeIcon(const QString& option) {
    static const QHash<QString, Icon> icons{
        {u"outpatient"_s, Icon::House},           {u"no-treatment-now"_s, Icon::House},
        {u"dual-diagnosis"_s, Icon::Arrows},      {u"inpatient"_s, Icon::Bed},
        {u"short-term-residential"_s, Icon::Bed}, {u"long-term-residential"_s, Icon::Bed},
        {u"therapeutic-community"_s, Icon::Bed}};
    return icons.value(option, Icon::None);
}

QString rankWords(const Standing& standing) {
    if (standing.tier == Tier::NotAdvisedNow) {
        return u"–"_s;
    }
    return QString::number(standing.rank) + (standing.tiedWith.empty() ? QString() : u"="_s);
}

int pipsOf(const Standing& standing) {
    if (standing.tier == Tier::NotAdvisedNow) {
        return 0;
    }
    return pipsOf(standing.fitWord);
}

int pipsOf(std::string_view fitWord) {
    constexpr std::array<std::string_view, 4> Words{"weak", "some", "good", "strong"};
    const auto found = std::ranges::find(Words, fitWord);
    return found == Words.end() ? 1 : static_cast<int>(found - Words.begin()) + 1;
}

QString fitWords(const Session& session, const Standing& standing) {
    switch (standing.tier) {
    case Tier::IfArranged:
        return session.text(u"tier.if-arranged"_s);
    case Tier::NotAdvisedNow:
        return session.text(u"tier.not-advised-now"_s);
    case Tier::Fits:
        break;
    }
    return session.text(u"fit."_s + toQt(standing.fitWord));
}

QString fitInside(const Session& session, const std::string& word) {
    const QString fit = lowerFirst(session.text(u"fit."_s + toQt(word)));
    return word == "some" ? fit : tr("a %1").arg(fit);
}

QString ruleText(const Session& session, const Rule& rule, const char* part) {
    return session.optionalText(u"rule.%1.%2"_s.arg(toQt(rule.id), QLatin1StringView(part)));
}

QString signedSteps(Fraction steps) {
    const double value = steps.toDouble();
    const QString sign = number(value) == "0"_L1 ? QString() : value < 0 ? u"−"_s : u"+"_s;
    return u"%1%2 %3"_s.arg(sign, number(value), stepWord(value));
}

QString plainSteps(Fraction steps) {
    const QString words = signedSteps(steps);
    return words.startsWith(u'+') ? words.sliced(1) : words;
}

QString listed(const QStringList& words) {
    if (words.size() < 2) {
        return words.join(QString());
    }
    return tr("%1 and %2").arg(words.first(words.size() - 1).join(u", "_s), words.last());
}

QString listedNames(const Session& session, const QStringList& options) {
    QStringList names;
    for (const QString& option : options) {
        names.append(names.isEmpty() ? optionName(session, option) : nameInside(session, option));
    }
    // "Outpatient and dual-diagnosis care": a last word they share is said once.
    const QString last = names.isEmpty() ? QString() : names.last().section(u' ', -1);
    const QString ending = u' ' + last;
    if (std::ranges::all_of(names, [&](const QString& name) { return name.endsWith(ending); })) {
        for (qsizetype i = 0; i + 1 < names.size(); ++i) {
            names[i].chop(ending.size());
        }
    }
    return listed(names);
}

QString listedInside(const Session& session, const QStringList& options) {
    return lowerFirst(listedNames(session, options));
}

const Page* pageAsking(const Session& session, VariableIndex variable) {
    const Questionnaire& questionnaire = session.questionnaire();
    if (const Page* page = pageOf(questionnaire, variable)) {
        return page;
    }
    const auto derivation =
        std::ranges::find(questionnaire.derivations, variable, &Derivation::variable);
    if (derivation == questionnaire.derivations.end()) {
        return nullptr;
    }
    std::vector<VariableIndex> sources;
    if (const auto* count = std::get_if<CountBands>(&derivation->rule)) {
        for (const CountBands::Item& item : count->items) {
            sources.push_back(item.variable);
        }
    }
    for (const Condition* condition : conditionsOf(*derivation)) {
        std::ranges::copy(variablesRead(*condition), std::back_inserter(sources));
    }
    const auto asked = std::ranges::find_if(
        sources, [&](VariableIndex source) { return pageOf(questionnaire, source) != nullptr; });
    return asked == sources.end() ? nullptr : pageOf(questionnaire, *asked);
}

const Page* nextOpenPage(const Session& session) {
    const auto pages = session.pages();
    const auto isOpen = [&session](const Page* page) {
        return std::ranges::none_of(page->variables, [&session](VariableIndex variable) {
            return session.answers().isGiven(variable);
        });
    };
    const auto found = std::ranges::find_if(
        pages, [&](const Page* page) { return page->section == "safety" && isOpen(page); });
    const auto first = found == pages.end() ? std::ranges::find_if(pages, isOpen) : found;
    return first == pages.end() ? nullptr : *first;
}

} // namespace waymark::ui
