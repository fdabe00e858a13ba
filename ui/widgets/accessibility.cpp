// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/accessibility.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace waymark::ui {
namespace {

constexpr char RoleProperty[] = "waymarkRole";

QAccessibleInterface* interfaceByRole(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(RoleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt()))
                          : nullptr;
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
/// The unseen line of a window that carries what is said. Older Qt has no announcements, and tells
/// nobody of an alert; but a notice that comes to show is read.
QWidget* spokenLine(QWidget* window) {
    const QString name = u"spokenLine"_s;
    if (auto* line = window->findChild<QWidget*>(name, Qt::FindDirectChildrenOnly)) {
        return line;
    }
    auto* line = new QWidget(window);
    setAccessibleRole(line, QAccessible::Notification);
    line->setObjectName(name);
    line->setAttribute(Qt::WA_TransparentForMouseEvents);
    line->resize(1, 1);
    return line;
}
#endif

} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role) {
    static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceByRole);
        return true;
    }();
    Q_UNUSED(isInstalled);
    widget->setProperty(RoleProperty, static_cast<int>(role));
}

bool isHeading(const QWidget* widget) {
    return widget->property(RoleProperty) == QVariant(static_cast<int>(QAccessible::Heading));
}

void announce(QWidget* source, const QString& words) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(source, words);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
#else
    QWidget* line = spokenLine(source->window());
    line->hide();
    line->setAccessibleName(words);
    line->show();
#endif
}

} // namespace waymark::ui
