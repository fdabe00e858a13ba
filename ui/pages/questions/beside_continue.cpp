// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/questions/beside_continue.h"

#include "app/session.h"

#include <QCoreApplication>

namespace waymark::ui {

QStringList besideContinue(const Page& page, const Session& session) {
    QStringList words{QCoreApplication::translate("BesideContinue", "&Skip this for now")};
    if (page.section != session.questionnaire().sections.front()) {
        words << QCoreApplication::translate("BesideContinue", "See &options so far");
    }
    return words;
}

} // namespace waymark::ui
