// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/choice_card.h"

class QRadioButton;

namespace waymark::ui {

/// One answer of a question: a radio button whose whole row can be pressed and whose text wraps.
class AnswerCard : public ChoiceCard {
    Q_OBJECT

public:
    explicit AnswerCard(const ChoiceText& text, QWidget* parent = nullptr);

    [[nodiscard]] QRadioButton* radio() const;
};

} // namespace waymark::ui
