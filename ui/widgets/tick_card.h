// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/choice_card.h"

class QCheckBox;

namespace waymark::ui {

/// One tick of a list: a check box whose whole row can be pressed and whose text wraps.
class TickCard : public ChoiceCard {
    Q_OBJECT

public:
    explicit TickCard(const ChoiceText& text, QWidget* parent = nullptr);

    [[nodiscard]] QCheckBox* box() const;
};

} // namespace waymark::ui
