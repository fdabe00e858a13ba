// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/questions/check_answers_view.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "pages/questions/ticks_view.h"
#include "widgets/tr.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr qsizetype MostNames = 3;

/// How far a page is answered; the order is that of the counts.
enum class Said : std::uint8_t { Value, NotSure, RatherNotSay, NotYet };

struct PageAnswer {
    Said said = Said::NotYet;
    QString words = {};
};

PageAnswer withoutValue(NoAnswer why, const Session& session) {
    switch (why) {
    case NoAnswer::NotSure:
        return {Said::NotSure, session.text(u"unknown.not-sure.shown"_s)};
    case NoAnswer::RatherNotSay:
        return {Said::RatherNotSay, session.text(u"unknown.rather-not-say.shown"_s)};
    case NoAnswer::Skipped:
        break;
    }
    return {Said::NotYet, session.text(u"unknown.skipped.shown"_s)};
}

PageAnswer choiceAnswer(const Page& page, const Session& session) {
    const VariableIndex index = page.variables.front();
    const Answer answer = session.answers().of(index).value_or(NoAnswer::Skipped);
    if (const auto* why = std::get_if<NoAnswer>(&answer)) {
        return withoutValue(*why, session);
    }
    const Variable& variable = session.questionnaire().variables[index];
    QStringList words;
    forEachValue(std::get<ValueSet>(answer), [&](int value) {
        const std::string& id = variable.values[static_cast<std::size_t>(value)];
        words << session.text(u"value.%1.%2"_s.arg(toQt(variable.id), toQt(id)));
    });
    if (words.size() > 1) {
        // Several that it can be: each is a whole answer of its own.
        for (QString& word : words) {
            word = u"“%1”"_s.arg(word);
        }
    }
    return {Said::Value, words.join(tr(" or "))};
}

QString tickNames(const std::vector<VariableIndex>& asked, const TicksState& state,
                  const Session& session) {
    QStringList names;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (state.ticked[i]) {
            names << session.text(
                u"variable.%1.short"_s.arg(toQt(session.questionnaire().variables[asked[i]].id)));
        }
    }
    if (names.size() > MostNames) {
        return tr("%1 of %2 ticked").arg(names.size()).arg(asked.size());
    }
    QString joined = names.join(u", "_s);
    joined[0] = joined[0].toUpper();
    return joined;
}

PageAnswer ticksAnswer(const Page& page, const Session& session) {
    const std::vector<VariableIndex> asked = ticksAsked(page, session);
    const TicksState state = ticksState(page, asked, session);
    if (state.isAnyTicked()) {
        return {Said::Value, tickNames(asked, state, session)};
    }
    const auto isAll = [&](const Answer& answer) {
        return std::ranges::all_of(
            asked, [&](VariableIndex v) { return session.answers().of(v) == answer; });
    };
    for (const NoAnswer why : {NoAnswer::NotSure, NoAnswer::RatherNotSay}) {
        if (isAll(why)) {
            return withoutValue(why, session);
        }
    }
    return state.isNone ? PageAnswer{Said::Value, tr("None of these")}
                        : withoutValue(NoAnswer::Skipped, session);
}

CheckRow rowOf(const Page& page, const PageAnswer& answer, bool isWorth, const Session& session) {
    const QString name = session.text(u"page.%1.short"_s.arg(toQt(page.id)));
    const bool isNotYet = answer.said == Said::NotYet;
    return {toQt(page.id),
            {name, answer.words, answer.said == Said::Value,
             isWorth ? tr("could change the order") : QString(),
             isNotYet ? tr("Answer") : tr("Change"),
             (isNotYet ? tr("Answer: %1") : tr("Change: %1")).arg(name)}};
}

QStringList worthPages(const std::vector<const Page*>& pages, Session& session) {
    QStringList worth;
    for (const WorthFindingOut& open : session.result().worthFindingOut) {
        for (const Page* page : pages) {
            if (std::ranges::find(page->variables, open.variable) != page->variables.end()) {
                worth << toQt(page->id);
            }
        }
    }
    worth.removeDuplicates();
    return worth;
}

QString countWords(const std::array<int, 4>& counts) {
    const std::array words{tr("%1 answered"), tr("%1 not sure"), tr("%1 not said"),
                           tr("%1 not answered yet")};
    QStringList parts;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (counts[i] > 0) {
            parts << words[i].arg(counts[i]);
        }
    }
    return parts.join(u", "_s) + u'.';
}

} // namespace

CheckAnswersView checkAnswersView(Session& session) {
    const std::vector<const Page*> pages = session.pages();
    CheckAnswersView view;
    view.worthPages = worthPages(pages, session);
    std::array<int, 4> counts{};
    std::string section;
    for (const Page* page : pages) {
        if (view.sections.isEmpty() || page->section != section) {
            section = page->section;
            view.sections.append({session.text(u"section."_s + toQt(section)), {}});
        }
        const PageAnswer answer = page->kind == Page::Kind::Ticks ? ticksAnswer(*page, session)
                                                                  : choiceAnswer(*page, session);
        ++counts[static_cast<std::size_t>(answer.said)];
        const bool isWorth = view.worthPages.contains(toQt(page->id));
        view.sections.last().rows.append(rowOf(*page, answer, isWorth, session));
    }
    view.isEmpty = counts[0] == 0;
    view.counts = countWords(counts);
    return view;
}

qsizetype columnBreak(const QList<CheckSection>& sections) {
    // A heading takes about as much room as a row.
    const auto height = [](const CheckSection& section) { return section.rows.size() + 1; };
    qsizetype all = 0;
    for (const CheckSection& section : sections) {
        all += height(section);
    }
    qsizetype least = all;
    qsizetype best = 0;
    qsizetype before = 0;
    for (qsizetype i = 0; i <= sections.size(); ++i) {
        const qsizetype longer = std::max(before, all - before);
        if (longer < least) {
            least = longer;
            best = i;
        }
        before += i < sections.size() ? height(sections[i]) : 0;
    }
    return best;
}

} // namespace waymark::ui
