// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "insight/what_if.h"
#include "questionnaire/answers.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::ui {

class Session;

/// One change that would move the order, and what can be done about it.
struct ChangeItem {
    QString title;
    QString exactTitle; ///< with its answers, for where another has the same title
    QString effect;
    QString lead;     ///< "Find out:", "How:"
    QString note;     ///< what stands there now, or how to arrange it in short
    QStringList how;  ///< steps to arrange it; empty: none are known
    QString question; ///< the page that asks; empty: it is answered, or two are meant
    std::vector<AnswerChange> changes;
};

/// What "What would change this" lists.
struct ChangeView {
    QList<ChangeItem> findOut;
    QList<ChangeItem> arrange;
    QList<ChangeItem> pairs;
    QStringList given; ///< what no one asks to change, as sentences

    [[nodiscard]] bool isEmpty() const {
        return findOut.isEmpty() && arrange.isEmpty() && pairs.isEmpty() && given.isEmpty();
    }
};

[[nodiscard]] ChangeView changeView(Session& session, const WhatWouldChange& found);

/// True when the answers of a case call for help that those of now do not.
[[nodiscard]] bool wouldStop(const Session& session, const Case& changed);

/// The case with some answers as they would be.
[[nodiscard]] Case changedCase(const Case& now, const std::vector<AnswerChange>& changes);

} // namespace waymark::ui
