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
/// The unseen line of a window that carries what is said; older Qt can only point at a widget.
QWidget* spokenLine(QWidget* window) {
    const QString name = u"spokenLine"_s;
    if (auto* line = window->findChild<QWidget*>(name, Qt::FindDirectChildrenOnly))
        return line;
    auto* line = new QWidget(window);
    setAccessibleRole(line, QAccessible::AlertMessage);
    line->setObjectName(name);
    line->setAttribute(Qt::WA_TransparentForMouseEvents);
    line->resize(1, 1);
    line->show();
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
#else
    QWidget* line = spokenLine(source->window());
    line->setAccessibleName(words);
    QAccessibleEvent event(line, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace waymark::ui
