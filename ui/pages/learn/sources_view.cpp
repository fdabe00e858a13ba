// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/sources_view.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "catalogue/catalogue.h"
#include "pages/learn/end_date.h"
#include "pages/learn/source_words.h"
#include "widgets/tr.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QList<std::pair<QString, QString>> kinds() {
    return {{u"guideline"_s, tr("Guidelines for care")},
            {u"review"_s, tr("Reviews of studies")},
            {u"trial"_s, tr("Trials")},
            {u"cohort"_s, tr("Studies that follow people")},
            {u"law-or-agency"_s, tr("Laws and public offices")},
            {u"label"_s, tr("Medicine labels")},
            {u"secondary"_s, tr("Pages about other sources")},
            {u"commercial"_s, tr("Pages of companies")},
            {u"judgement"_s, tr("Our own judgment")}};
}

QString readWords(const std::string& status) {
    const QHash<QString, QString> words{{u"seen"_s, tr("We read it")},
                                        {u"seen-in-part"_s, tr("We read a part")},
                                        {u"second-hand"_s, tr("Second-hand")},
                                        {u"known"_s, tr("Known, not looked up")}};
    return words.value(toQt(status), toQt(status));
}

SourceView viewOf(const Source& source, Session& session, const QString& kind, const QDate& today) {
    SourceView view;
    view.id = toQt(source.id);
    view.kind = toQt(source.kind);
    view.title = toQt(source.title);
    view.name = shortSources(session, {source.id});
    if (view.name.isEmpty()) {
        view.name = toQt(source.organisationOrAuthors);
    }
    view.facts = {{tr("Authors"), toQt(source.organisationOrAuthors)},
                  {tr("Year"), source.year ? QString::number(*source.year) : tr("Not given")},
                  {tr("Kind"), kind},
                  {tr("How it was read"), readWords(source.status)},
                  {tr("Which part"), toQt(source.part)},
                  {tr("Last checked"), dayWords(toQt(source.checked))}};
    if (!source.validUntil.empty()) {
        view.facts.append({tr("Holds until"), dayWords(toQt(source.validUntil))});
    }
    view.address = toQt(source.address);
    view.warning = endWords(source, today);
    return view;
}

bool says(const SourceView& source, const QString& word) {
    return source.title.contains(word, Qt::CaseInsensitive) ||
           source.address.contains(word, Qt::CaseInsensitive) ||
           std::ranges::any_of(source.facts, [&](const auto& fact) {
               return fact.second.contains(word, Qt::CaseInsensitive);
           });
}

} // namespace

QList<SourceGroup> sourceGroups(Session& session, const QDate& today) {
    QList<SourceGroup> groups;
    const Catalogue* catalogue = session.catalogue();
    if (catalogue == nullptr) {
        return groups;
    }
    const std::vector<Source> sources = catalogue->sources();
    for (const auto& [kind, title] : kinds()) {
        SourceGroup group{kind, title, {}};
        for (const Source& source : sources) {
            if (toQt(source.kind) == kind) {
                group.sources.append(viewOf(source, session, title, today));
            }
        }
        std::ranges::stable_sort(group.sources, {},
                                 [](const SourceView& view) { return view.name.toLower(); });
        if (!group.sources.isEmpty()) {
            groups.append(group);
        }
    }
    return groups;
}

QList<SourceGroup> matching(const QList<SourceGroup>& groups, const QString& text) {
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<SourceGroup> left;
    for (const SourceGroup& whole : groups) {
        SourceGroup group = whole;
        group.sources.removeIf([&](const SourceView& source) {
            return !std::ranges::all_of(words,
                                        [&](const QString& word) { return says(source, word); });
        });
        if (!group.sources.isEmpty()) {
            left.append(group);
        }
    }
    return left;
}

} // namespace waymark::ui
