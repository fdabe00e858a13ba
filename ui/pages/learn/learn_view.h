// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/detail/detail_view.h"
#include "pages/learn/glossary.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace waymark::ui {

class Session;

struct LearnSectionView {
    QString heading;
    QStringList paragraphs;
    QList<WordView> words; ///< hard words met here for the first time on the page
    QStringList sources;
    QStringList warnings;
    QStringList pictures = {}; ///< one for each paragraph, which is then a step; or none
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

} // namespace waymark::ui
