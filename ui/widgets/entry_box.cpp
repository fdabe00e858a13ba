// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/entry_box.h"

#include <QKeyEvent>

namespace waymark::ui {

bool EntryBox::event(QEvent* event) {
    // Otherwise the window's Enter, "Continue", would win over the box's.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

} // namespace waymark::ui
