// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/unique_names.h"

#include <QHash>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace waymark::ui {

void makeNamesUnique(QWidget* part) {
    QHash<QString, int> seen;
    for (QPushButton* button : part->findChildren<QPushButton*>()) {
        const QString name = button->accessibleName();
        if (!name.isEmpty() && ++seen[name] > 1) {
            button->setAccessibleName(u"%1, %2"_s.arg(name).arg(seen[name]));
        }
    }
}

} // namespace waymark::ui
