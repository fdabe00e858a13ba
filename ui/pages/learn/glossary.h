// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace waymark::ui {

class Session;

struct WordView {
    QString word;
    QString meaning;
};

/// Hard words and what they mean here, by word; empty without a catalogue.
[[nodiscard]] QList<WordView> glossary(Session& session);

/// The words that stand in the text, also with an "s"; "withdrawal care" is not "withdrawal".
[[nodiscard]] QList<WordView> wordsIn(const QString& text, const QList<WordView>& words);

} // namespace waymark::ui
