// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/answer_row.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::ui {

class Session;

struct CheckRow {
    QString page;
    AnswerRowText text;
};

struct CheckSection {
    QString title;
    QList<CheckRow> rows;
};

/// What was said so far, page by page.
struct CheckAnswersView {
    QList<CheckSection> sections;
    bool isEmpty = true;    ///< no page names a value
    QString counts;         ///< "13 answered, 2 not sure."
    QStringList worthPages; ///< pages that could change the results, most telling first
};

[[nodiscard]] CheckAnswersView checkAnswersView(Session& session);
/// Where the second column starts, so that both are about as long.
[[nodiscard]] qsizetype columnBreak(const QList<CheckSection>& sections);

} // namespace waymark::ui
