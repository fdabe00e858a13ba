// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/glossary.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "catalogue/catalogue.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// "NA" is no "na": a word of capitals alone is met as it is written.
QRegularExpression patternOf(const QString& word) {
    const bool isShort = word == word.toUpper() && word != word.toLower();
    return QRegularExpression(u"(?<![\\w-])%1s?(?![\\w-])"_s.arg(QRegularExpression::escape(word)),
                              isShort ? QRegularExpression::NoPatternOption
                                      : QRegularExpression::CaseInsensitiveOption);
}

} // namespace

QList<WordView> glossary(Session& session) {
    QList<WordView> words;
    if (const Catalogue* catalogue = session.catalogue()) {
        for (const GlossaryWord& word : catalogue->glossary()) {
            words.append({toQt(word.word), toQt(word.meaning)});
        }
    }
    return words;
}

QList<WordView> wordsIn(const QString& text, const QList<WordView>& words) {
    QList<WordView> longestFirst = words;
    std::ranges::stable_sort(longestFirst, [](const WordView& one, const WordView& other) {
        return one.word.size() > other.word.size();
    });
    QString left = text;
    QStringList met;
    for (const WordView& word : longestFirst) {
        const qsizetype before = left.size();
        left.replace(patternOf(word.word), u"/"_s);
        if (left.size() != before) {
            met.append(word.word);
        }
    }
    QList<WordView> found;
    std::ranges::copy_if(words, std::back_inserter(found),
                         [&](const WordView& word) { return met.contains(word.word); });
    return found;
}

} // namespace waymark::ui
