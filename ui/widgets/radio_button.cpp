// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/radio_button.h"

#include <QButtonGroup>

namespace waymark::ui {

void RadioButton::keyPressEvent(QKeyEvent* event) {
    const bool isFirstPick = group() != nullptr && group()->checkedButton() == nullptr;
    QRadioButton::keyPressEvent(event);
    auto* reached = qobject_cast<QAbstractButton*>(window()->focusWidget());
    if (isFirstPick && reached != nullptr && reached != this && reached->group() == group()) {
        reached->click();
    }
}

} // namespace waymark::ui
