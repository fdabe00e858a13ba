// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/counselor/step_words.h"

#include "widgets/tr.h"

namespace waymark::ui {

QString stepName(Screen screen) {
    switch (stepOf(screen)) {
    case 2:
        return tr("Questions");
    case 3:
        return tr("Check answers");
    case 4:
        return tr("What matters");
    case 5:
        return tr("Options");
    case 6:
        return tr("Plan");
    default:
        return tr("Start");
    }
}

} // namespace waymark::ui
