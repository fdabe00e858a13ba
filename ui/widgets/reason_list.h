// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/row_list.h"
#include "widgets/sign_label.h"

#include <QList>
#include <QString>

namespace waymark::ui {

struct ReasonRow {
    ReasonSign sign = ReasonSign::For;
    QString text;
    int weight = 1;      ///< 1 to 3 pips
    QString weightWords; ///< "strong"; read out, and shown beside the pips
    QString basis;       ///< "Study", "Guideline", "Our judgment"
    QString basisNote;   ///< "Wakeman and others, 2020"; may be empty
    QString answer;      ///< what the person said; a link back to its question; may be empty
    QString id;          ///< handed back by answerRequested
};

/// All reasons for and against one option, in the order given.
class ReasonList : public RowList {
    Q_OBJECT

public:
    explicit ReasonList(const QList<ReasonRow>& rows, QWidget* parent = nullptr);

Q_SIGNALS:
    void answerRequested(const QString& id);
};

} // namespace waymark::ui
