// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/row_list.h"
#include "widgets/sign_label.h"
#include "widgets/waterfall.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace waymark::ui {

struct ReasonRow {
    enum class Kind : std::uint8_t { Reason, Start, Total };

    Kind kind = Kind::Reason;
    ReasonSign sign = ReasonSign::For;
    QString text;
    QString note;      ///< small words below the text; may be empty
    QString steps;     ///< "+2", "−1", "12"
    QString stepWords; ///< "+2 steps"; read out
    QString basis;     ///< "Study", "Guideline", "Our judgment"
    QString basisNote; ///< "Wakeman and others, 2020"; may be empty
    QString answer;    ///< what the person said; a link back to its question; may be empty
    QString id;        ///< handed back by answerRequested
    WaterfallBar bar;
};

/// A fit as the sum it is: where it starts, each reason, and what they come to.
struct ReasonSheet {
    QString saidHead; ///< "You said"
    FitScale scale;
    QList<ReasonRow> rows;
};

/// All reasons for and against one option, in the order given, with the picture of their sum.
class ReasonList : public RowList {
    Q_OBJECT

public:
    explicit ReasonList(const ReasonSheet& sheet, QWidget* parent = nullptr);

Q_SIGNALS:
    void answerRequested(const QString& id);
};

} // namespace waymark::ui
