// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/settings/hide_key.h"

#include "app/habits.h"

#include <QCoreApplication>

namespace waymark::ui {

QString hideKeyWords(const QWidget* page) {
    return habitsOf(page).shiftHides ? QCoreApplication::translate("HideKey", "Shift 3 times")
                                     : QCoreApplication::translate("HideKey", "F12");
}

} // namespace waymark::ui
