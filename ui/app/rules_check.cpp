// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/rules_check.h"

#include "formats/data_folder.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace waymark::ui {

QString wordsOfRulesCheck(const QString& rulesHash) {
    QFile file(QString::fromStdString(findDataFolder().certificate().string()));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject certificate =
        QJsonDocument::fromJson(file.readAll())[QStringLiteral("certificate")].toObject();
    if (certificate[QStringLiteral("rules_hash")].toString() != rulesHash) {
        return {};
    }
    return QCoreApplication::translate(
               "RulesCheck",
               "A program checked all %1 rules and %2 safety limits, and found no fault.")
        .arg(certificate[QStringLiteral("rules")].toInt())
        .arg(certificate[QStringLiteral("invariants")].toArray().size());
}

} // namespace waymark::ui
