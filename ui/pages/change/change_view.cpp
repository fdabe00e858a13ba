// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/change/change_view.h"

#include "app/qt_text.h"
#include "app/safety.h"
#include "app/session.h"
#include "catalogue/catalogue.h"
#include "pages/options/order_change.h"
#include "wording/insight_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// Changes of one variable that bring the same are one thing to say.
struct Group {
    const WhatIf* first;
    QList<int> values;
};

const char* wordOf(Offer offer) {
    switch (offer) {
    case Offer::FindOut:
        return "find-out";
    case Offer::Arrange:
        return "arrange";
    case Offer::Given:
        break;
    }
    return "given";
}

class ChangeWords {
public:
    explicit ChangeWords(Session& session)
        : m_session(session)
        , m_order(session.orderOf(session.currentCase())) {}

    [[nodiscard]] ChangeItem single(const Group& group) const {
        const AnswerChange& change = group.first->changes.front();
        ChangeItem item;
        item.title = upperFirst(shortName(change.variable));
        item.exactTitle = titled(item.title, quoted(change.variable, group.values));
        item.effect = sentence(group);
        item.changes = group.first->changes;
        if (change.offer == Offer::FindOut) {
            addFindOut(item, change.variable);
        } else {
            addHow(item, change.variable);
        }
        return item;
    }

    [[nodiscard]] ChangeItem pair(const WhatIf& whatIf) const {
        const AnswerChange& one = whatIf.changes.front();
        const AnswerChange& two = whatIf.changes.back();
        ChangeItem item;
        item.changes = whatIf.changes;
        const QString first = upperFirst(shortName(one.variable));
        const QString second = shortName(two.variable);
        item.title = pairTitle(first, second);
        item.exactTitle = pairTitle(titled(first, quoted(one.variable, {one.value})),
                                    titled(second, quoted(two.variable, {two.value})));
        item.effect =
            m_session.text(u"change.pair"_s, {{"one", toStd(quoted(one.variable, {one.value}))},
                                              {"two", toStd(quoted(two.variable, {two.value}))},
                                              {"effect", toStd(effect(whatIf))}});
        return item;
    }

    [[nodiscard]] QString sentence(const Group& group) const {
        const AnswerChange& change = group.first->changes.front();
        return m_session.text(u"change."_s + QLatin1StringView(wordOf(change.offer)),
                              {{"name", toStd(shortName(change.variable))},
                               {"values", toStd(quoted(change.variable, group.values))},
                               {"effect", toStd(effect(*group.first))}});
    }

private:
    [[nodiscard]] static QString titled(const QString& name, const QString& values) {
        return u"%1: %2"_s.arg(name, values);
    }

    [[nodiscard]] QString pairTitle(const QString& one, const QString& two) const {
        return m_session.text(u"change.pair.title"_s, {{"one", toStd(one)}, {"two", toStd(two)}});
    }

    [[nodiscard]] const std::string& idOf(VariableIndex variable) const {
        return m_session.questionnaire().variables[variable].id;
    }

    [[nodiscard]] QString shortName(VariableIndex variable) const {
        return m_session.text(u"variable.%1.short"_s.arg(toQt(idOf(variable))));
    }

    [[nodiscard]] QString quoted(VariableIndex variable, const QList<int>& values) const {
        const Variable& asked = m_session.questionnaire().variables[variable];
        QStringList words;
        for (const int value : values) {
            words.append(u"“%1”"_s.arg(m_session.text(u"value.%1.%2"_s.arg(
                toQt(asked.id), toQt(asked.values[static_cast<std::size_t>(value)])))));
        }
        return words.join(QCoreApplication::translate("ChangePage", " or "));
    }

    [[nodiscard]] QString effect(const WhatIf& whatIf) const {
        const InsightWords words(*m_order.decision, m_session.texts(), m_session.voice());
        return toQt(words.brings(whatIf));
    }

    void addFindOut(ChangeItem& item, VariableIndex variable) const {
        item.lead = QCoreApplication::translate("ChangePage", "Find out:");
        const auto answer = m_session.answers().of(variable);
        const auto* none = answer ? std::get_if<NoAnswer>(&*answer) : nullptr;
        const bool isUnsure = none != nullptr && *none != NoAnswer::Skipped;
        item.note = m_session.text(isUnsure ? u"change.now.not-sure"_s : u"change.now.open"_s);
        if (const Page* page = pageAsking(m_session, variable)) {
            item.question = toQt(page->id);
        }
    }

    void addHow(ChangeItem& item, VariableIndex variable) const {
        const Catalogue* catalogue = m_session.catalogue();
        const auto how = catalogue != nullptr ? catalogue->arrange(idOf(variable)) : std::nullopt;
        if (!how) {
            return;
        }
        item.lead = QCoreApplication::translate("ChangePage", "How:");
        item.note = toQt(how->inShort);
        for (const std::string& step : how->steps) {
            item.how.append(toQt(step));
        }
    }

    Session& m_session;
    Ranking m_order;
};

QList<Group> groupsOf(const std::vector<WhatIf>& singles) {
    QList<Group> groups;
    for (const WhatIf& single : singles) {
        const AnswerChange& change = single.changes.front();
        const auto same = std::ranges::find_if(groups, [&](const Group& group) {
            const AnswerChange& other = group.first->changes.front();
            return other.variable == change.variable && other.offer == change.offer &&
                   group.first->first == single.first &&
                   group.first->sharedWith == single.sharedWith &&
                   group.first->lifted == single.lifted;
        });
        if (same == groups.end()) {
            groups.append({&single, {change.value}});
        } else {
            same->values.append(change.value);
        }
    }
    return groups;
}

/// Says the answers in the titles that would else be the same.
void tellApart(QList<ChangeItem>& items) {
    QHash<QString, int> count;
    for (const ChangeItem& item : items) {
        ++count[item.title];
    }
    for (ChangeItem& item : items) {
        if (count[item.title] > 1) {
            item.title = item.exactTitle;
        }
    }
}

} // namespace

ChangeView changeView(Session& session, const WhatWouldChange& found) {
    const ChangeWords words(session);
    ChangeView view;
    for (const Group& group : groupsOf(found.singles)) {
        switch (group.first->changes.front().offer) {
        case Offer::FindOut:
            view.findOut.append(words.single(group));
            break;
        case Offer::Arrange:
            view.arrange.append(words.single(group));
            break;
        case Offer::Given:
            view.given.append(words.sentence(group));
            break;
        }
    }
    for (const WhatIf& pair : found.pairs) {
        view.pairs.append(words.pair(pair));
    }
    for (QList<ChangeItem>* items : {&view.findOut, &view.arrange, &view.pairs}) {
        tellApart(*items);
    }
    return view;
}

bool wouldStop(const Session& session, const Case& changed) {
    const auto now = session.safety().stops();
    return std::ranges::any_of(session.engine().stops(changed.answers), [&now](const Rule* stop) {
        return std::ranges::find(now, stop) == now.end();
    });
}

Case changedCase(const Case& now, const std::vector<AnswerChange>& changes) {
    Case changed = now;
    for (const AnswerChange& change : changes) {
        changed.answers.give(change.variable, ValueSet::single(change.value));
    }
    return changed;
}

} // namespace waymark::ui
