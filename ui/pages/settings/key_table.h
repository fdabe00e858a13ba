// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/habits.h"
#include "questionnaire/answers.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::ui {

/// One thing that keys do.
struct KeyLine {
    QString id;       ///< "back": the same in every language
    QStringList keys; ///< each alone does it: "Alt+Left", "F1", "j"; in the form of
                      ///< QKeySequence::PortableText
    QString words;    ///< "Go back. Answers stay."
    /// A key of one letter, digit or sign, which acts outside text boxes only and can be switched
    /// off.
    [[nodiscard]] bool isSingle() const;
};

/// The keys of one kind of page.
struct KeyGroup {
    QString title;
    QList<KeyLine> lines;
};

/// What every key does, in the current language; counselors have some of their own. Tests press
/// each of them and look at what happens, so a key that is missing here, or does nothing, is found.
[[nodiscard]] QList<KeyGroup> keyTable(const Habits& habits, Voice voice);

/// A key as the page of keys names it: "Ctrl++" is "Ctrl and +".
[[nodiscard]] QString keyWords(const QString& key);

} // namespace waymark::ui
