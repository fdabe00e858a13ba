// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::ui {

class Session;

struct AboutPart {
    QString heading;
    QStringList lines;
};

/// What the tool says about itself.
struct AboutView {
    QString inShort;
    QString notReviewed;  ///< what matters most about it
    QStringList warnings; ///< what is out of date on that day
    QList<AboutPart> parts;
};

/// Tells what it can when the catalogue is missing.
[[nodiscard]] AboutView aboutView(Session& session, const QDate& today);

} // namespace waymark::ui
