// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/learn_view.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "catalogue/catalogue.h"
#include "pages/detail/fact_words.h"
#include "pages/learn/source_words.h"
#include "widgets/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr QLatin1StringView Words("words");
constexpr QLatin1StringView WarningSigns("warning-signs");
constexpr QLatin1StringView Arranging("arrange");

/// The drawings of theme/pictures that show what to do, one for each paragraph.
QStringList stepPictures(const std::string& topic, std::size_t section) {
    constexpr std::size_t HowToUseIt = 2;
    return topic == "naloxone" && section == HowToUseIt
               ? QStringList{u"call"_s, u"spray"_s, u"breathe"_s, u"side"_s}
               : QStringList();
}

LearnSectionView sectionView(Session& session, const LearnSection& section, const QDate& today) {
    LearnSectionView view;
    view.heading = toQt(section.heading);
    for (const std::string& paragraph : section.paragraphs) {
        view.paragraphs.append(toQt(paragraph));
    }
    view.sources = sourceLines(session, section.sources);
    view.warnings = endedAmong(session, section.sources, today);
    return view;
}

LearnTopicView topicView(Session& session, const LearnTopic& topic, const QDate& today) {
    LearnTopicView view{toQt(topic.title), toQt(topic.inShort), {}, {}};
    QList<WordView> unmet = glossary(session);
    for (const LearnSection& section : topic.sections) {
        LearnSectionView shown = sectionView(session, section, today);
        const QStringList pictures =
            stepPictures(topic.id, static_cast<std::size_t>(view.sections.size()));
        // Steps that were written anew are told without pictures until they have theirs.
        if (pictures.size() == shown.paragraphs.size()) {
            shown.pictures = pictures;
        }
        const QString text = shown.heading + u'\n' + shown.paragraphs.join(u'\n');
        shown.words = wordsIn(text, unmet);
        unmet.removeIf([&](const WordView& word) {
            return std::ranges::find(shown.words, word.word, &WordView::word) != shown.words.end();
        });
        view.sections.append(shown);
    }
    return view;
}

LearnTopicView wordList(Session& session) {
    FactGroup group{tr("Words"), {}, {}, {}};
    for (const WordView& word : glossary(session)) {
        FactRow row;
        row.lead = word.word;
        row.texts.append(word.meaning);
        group.rows.append(row);
    }
    return {tr("Words"), tr("Hard words, and what they mean here."), {}, {group}};
}

LearnTopicView warningSigns(Session& session) {
    FactGroup group{tr("Warning signs of a place"),
                    {},
                    {tr("Sign"), tr("What it is"), tr("Why it counts"), tr("What helps")},
                    {}};
    for (const RedFlag& flag : session.catalogue()->redFlags()) {
        group.rows.append(factRow(session, toQt(flag.title),
                                  {flag.whatItIs, flag.whyItCounts, flag.whatHelps}, flag.sources));
    }
    return {group.heading, tr("What to look out for before choosing a place."), {}, {group}};
}

LearnTopicView arranging(Session& session, const QDate& today) {
    LearnTopicView view{tr("How to arrange things"),
                        tr("What may stand in the way, and steps that can help."),
                        {},
                        {}};
    for (const Arrangement& arrangement : session.catalogue()->arrangements()) {
        LearnSection section{arrangement.title, {arrangement.inShort}, arrangement.sources};
        for (const std::string& step : arrangement.steps) {
            section.paragraphs.push_back("• " + step);
        }
        view.sections.append(sectionView(session, section, today));
    }
    return view;
}

} // namespace

QList<std::pair<QString, QString>> learnTopics(Session& session) {
    QList<std::pair<QString, QString>> topics;
    if (const Catalogue* catalogue = session.catalogue()) {
        for (const LearnTopic& topic : catalogue->learnTopics()) {
            topics.append({toQt(topic.id), toQt(topic.title)});
        }
        topics.append({WarningSigns, tr("Warning signs of a place")});
        topics.append({Arranging, tr("How to arrange things")});
        topics.append({Words, tr("Words")});
    }
    return topics;
}

LearnTopicView learnTopic(Session& session, const QString& id, const QDate& today) {
    if (id == Words) {
        return wordList(session);
    }
    if (id == WarningSigns) {
        return warningSigns(session);
    }
    if (id == Arranging) {
        return arranging(session, today);
    }
    for (const LearnTopic& topic : session.catalogue()->learnTopics()) {
        if (toQt(topic.id) == id) {
            return topicView(session, topic, today);
        }
    }
    return {};
}

} // namespace waymark::ui
