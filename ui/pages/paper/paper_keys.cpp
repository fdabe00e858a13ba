// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/paper/paper_keys.h"

#include <QShortcut>

namespace waymark::ui {

void addPaperKeys(QWidget* page, const std::function<void()>& print,
                  const std::function<void()>& save) {
    const auto add = [page](QKeySequence::StandardKey key, const std::function<void()>& act) {
        auto* shortcut = new QShortcut(key, page);
        QObject::connect(shortcut, &QShortcut::activated, page, act);
    };
    add(QKeySequence::Print, print);
    add(QKeySequence::Save, save);
}

} // namespace waymark::ui
