// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/detail_view.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace waymark::ui {

class Session;

struct WordView {
    QString word;
    QString meaning;
};

struct LearnSectionView {
    QString heading;
    QStringList paragraphs;
    QList<WordView> words; ///< hard words met here for the first time on the page
    QStringList sources;
    QStringList warnings;
};

/// One topic: sections to read, or facts in rows.
struct LearnTopicView {
    QString title;
    QString inShort;
    QList<LearnSectionView> sections;
    QList<FactGroup> groups;
};

/// Ids and titles, in order; empty without a catalogue. The last ones are lists of ours: words,
/// warning signs, and how to arrange things.
[[nodiscard]] QList<std::pair<QString, QString>> learnTopics(Session& session);

/// Warns about sources that hold no more on that day.
[[nodiscard]] LearnTopicView learnTopic(Session& session, const QString& id, const QDate& today);

/// The words that stand in the text, also with an "s"; "withdrawal care" is not "withdrawal".
[[nodiscard]] QList<WordView> wordsIn(const QString& text, const QList<WordView>& words);

/// What has ended among these sources, one line each.
[[nodiscard]] QStringList endedAmong(Session& session, const std::vector<std::string>& ids,
                                     const QDate& today);

} // namespace waymark::ui
