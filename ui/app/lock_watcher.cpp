// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/lock_watcher.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

const QString Login = u"org.freedesktop.login1"_s;
const QString LoginPath = u"/org/freedesktop/login1"_s;
const QString Manager = u"org.freedesktop.login1.Manager"_s;
const QString SessionInterface = u"org.freedesktop.login1.Session"_s;

} // namespace

LockWatcher::LockWatcher(QObject* parent)
    : QObject(parent) {
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(Login, LoginPath, Manager, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    findSession();
}

void LockWatcher::findSession() {
    const QString name = qEnvironmentVariable("XDG_SESSION_ID");
    QDBusMessage question = QDBusMessage::createMethodCall(
        Login, LoginPath, Manager, name.isEmpty() ? u"GetSessionByPID"_s : u"GetSession"_s);
    // Looking must not start anything.
    question.setAutoStartService(false);
    question << (name.isEmpty() ? QVariant(static_cast<uint>(QCoreApplication::applicationPid()))
                                : QVariant(name));
    auto* answer =
        new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusObjectPath> session = *answer;
        if (!session.isError()) {
            listenTo(session.value().path());
        }
        answer->deleteLater();
    });
}

void LockWatcher::listenTo(const QString& session) {
    QDBusConnection bus = QDBusConnection::systemBus();
    bus.connect(Login, session, SessionInterface, u"Lock"_s, this, SIGNAL(locked()));
    // Desktops that lock by themselves say so here.
    bus.connect(Login, session, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                // clang-format off
                SLOT(propertiesChanged(QString,QVariantMap,QStringList)));
    // clang-format on
}

void LockWatcher::prepareForSleep(bool begins) {
    if (begins) {
        Q_EMIT locked();
    }
}

void LockWatcher::propertiesChanged(const QString& interface, const QVariantMap& changed,
                                    const QStringList& unknown) {
    Q_UNUSED(unknown)
    if (interface == SessionInterface && changed.value(u"LockedHint"_s).toBool()) {
        Q_EMIT locked();
    }
}

} // namespace waymark::ui
