// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/answer_card.h"

#include "widgets/radio_button.h"

namespace waymark::ui {

AnswerCard::AnswerCard(const ChoiceText& text, QWidget* parent)
    : ChoiceCard(new RadioButton, text, parent) {}

QRadioButton* AnswerCard::radio() const {
    return qobject_cast<QRadioButton*>(control());
}

} // namespace waymark::ui
