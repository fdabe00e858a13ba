// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "longer_words.h"

#include "widgets/text_label.h"

#include <QAbstractButton>
#include <QVariant>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr char Made[] = "longerWords";
constexpr int Percent = 40;

/// The longer words once; text that was made longer before, and has not changed, gives none.
QString madeLonger(QObject* of, const QString& text) {
    if (text.isEmpty() || of->property(Made).toString() == text) {
        return {};
    }
    QString words = longer(text);
    of->setProperty(Made, words);
    return words;
}

} // namespace

QString longer(const QString& text) {
    QString result;
    QString word;
    qsizetype owed = 0;
    const auto endWord = [&] {
        owed += word.size() * Percent;
        const qsizetype more = std::min(owed / 100, word.size());
        result += word + word.left(more).toLower();
        owed -= more * 100;
        word.clear();
    };
    for (const QChar letter : text) {
        if (letter.isLetter()) {
            word += letter;
        } else {
            endWord();
            result += letter;
        }
    }
    endWord();
    return result;
}

void makeLonger(QWidget& window) {
    for (auto* label : window.findChildren<TextLabel*>()) {
        if (const QString words = madeLonger(label, label->plainText()); !words.isEmpty()) {
            label->setPlainText(words);
        }
    }
    for (auto* button : window.findChildren<QAbstractButton*>()) {
        if (const QString words = madeLonger(button, button->text()); !words.isEmpty()) {
            button->setText(words);
        }
    }
}

} // namespace waymark::ui
