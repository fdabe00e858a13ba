// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/tab_stop.h"

#include <QAbstractButton>
#include <QButtonGroup>

namespace waymark::ui {

void putTabStopOnChosen(const QButtonGroup& group) {
    const QAbstractButton* chosen = group.checkedButton();
    for (QAbstractButton* button : group.buttons()) {
        const bool isStop = chosen == nullptr || button == chosen;
        button->setFocusPolicy(isStop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

} // namespace waymark::ui
