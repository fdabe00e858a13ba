// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/end_date.h"

#include "app/language.h"
#include "app/qt_text.h"
#include "catalogue/catalogue.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace waymark::ui {

bool isPast(const QString& day, const QDate& today) {
    const QDate last = QDate::fromString(day, Qt::ISODate);
    return last.isValid() && today > last;
}

QString dayWords(const QString& day) {
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return date.isValid() ? dateWords(date) : day;
}

QString endWords(const Source& source, const QDate& today) {
    const QString last = toQt(source.validUntil);
    return isPast(last, today)
               ? QCoreApplication::translate(
                     "EndDate", "The rule behind this ended on %1. Ask what holds now.")
                     .arg(dayWords(last))
               : QString();
}

} // namespace waymark::ui
