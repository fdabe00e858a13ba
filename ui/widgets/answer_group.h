// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/choice_card.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace waymark::ui {

class AnswerCard;

/// The answers of one question: one or none is picked. Named with the question.
class AnswerGroup : public QWidget {
    Q_OBJECT

public:
    explicit AnswerGroup(const QString& question, QWidget* parent = nullptr);

    AnswerCard* addAnswer(const QString& id, const ChoiceText& text);
    void addDivider(const QString& word);            ///< "or", before the not-sure answers
    void putUnder(const QString& id, QWidget* part); ///< right below that answer

    [[nodiscard]] QString chosen() const;  ///< empty: nothing picked
    void setChosen(const QString& id);     ///< empty clears; says nothing
    bool pressDigit(const QString& digit); ///< false: no answer shows that digit
    void focusChosen();                    ///< the picked answer, else the first

Q_SIGNALS:
    void chosenChanged(const QString& id); ///< by the person, never by setChosen

private:
    struct Answer {
        QString id;
        QString digit;
        AnswerCard* card = nullptr;
    };

    QButtonGroup* m_buttons;
    QVBoxLayout* m_layout;
    QList<Answer> m_answers;
};

} // namespace waymark::ui
