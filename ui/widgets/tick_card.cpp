// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/tick_card.h"

#include <QCheckBox>

namespace waymark::ui {

TickCard::TickCard(const ChoiceText& text, QWidget* parent)
    : ChoiceCard(new QCheckBox, text, parent) {}

QCheckBox* TickCard::box() const {
    return qobject_cast<QCheckBox*>(control());
}

} // namespace waymark::ui
