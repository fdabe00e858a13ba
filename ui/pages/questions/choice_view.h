// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/answers.h"
#include "widgets/choice_card.h"

#include <QList>
#include <QString>

namespace waymark {
struct Page;
}

namespace waymark::ui {

class Session;

struct ChoiceItem {
    QString
        id; ///< a value of the variable, or the key of "I am not sure" and "I would rather not say"
    ChoiceText text;
};

/// What a page with one question shows.
struct ChoiceView {
    QString title;
    QString part; ///< the part that starts here; empty: none does
    QString why;
    QString whatCounts;
    QList<ChoiceItem> values;
    QList<ChoiceItem> unknowns;
    QString picked; ///< an id, or empty
};

[[nodiscard]] ChoiceView choiceView(const Page& page, const Session& session);
/// The answer that picking `id` gives; an empty id is a skipped question.
[[nodiscard]] Answer answerOf(const QString& id, const Page& page, const Session& session);
/// The part that starts with this page; empty when it goes on, and for the first part.
[[nodiscard]] QString partStartingAt(const Page& page, const Session& session);
/// True when the answers tell that the person may be sick from withdrawal now.
[[nodiscard]] bool canWait(const Page& page, const Session& session);

} // namespace waymark::ui
