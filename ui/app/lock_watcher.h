// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace waymark::ui {

/// Hears from systemd-logind, over the computer's own bus, that the screen is locked or the
/// computer goes to sleep. It asks for nothing but the name of this session, and is deaf where
/// there is no logind.
class LockWatcher : public QObject {
    Q_OBJECT

public:
    explicit LockWatcher(QObject* parent = nullptr);

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void propertiesChanged(const QString& interface, const QVariantMap& changed,
                           const QStringList& unknown);

private:
    void findSession();
    void listenTo(const QString& session);
};

} // namespace waymark::ui
