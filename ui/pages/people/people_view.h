// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::ui {

class Session;

/// A question on which the two sets say something else.
struct DifferenceView {
    QString question;
    QString first;
    QString second;
    QString effect;
    QString talk;
    bool isSafety = false;
};

/// What the columns of differences are called.
struct DifferenceHeads {
    QString question;
    QString first;
    QString second;
    QString effect;
};

/// A danger that one of the sets tells of.
struct DangerView {
    QString title;
    QString panel; ///< of Get help now
};

/// Both sets beside each other.
struct PeopleView {
    QString heading;
    QString intro;
    QList<DangerView> dangers;
    QStringList summary;
    DifferenceHeads heads;
    QList<DifferenceView> matters; ///< what changes a safety step or the order, most first
    QList<DifferenceView> others;
};

/// Of the session's answers and those beside them; there have to be some.
[[nodiscard]] PeopleView peopleView(Session& session);

} // namespace waymark::ui
