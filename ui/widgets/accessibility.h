// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessible>
#include <QString>

class QWidget;

namespace waymark::ui {

/// Makes screen readers see `widget` in that role (Heading, Grouping, Graphic, ...).
/// Call it before any text or name is set: Qt keeps the first role it saw.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

/// True for a label made by TextLabel::heading.
[[nodiscard]] bool isHeading(const QWidget* widget);

/// Says `words` politely once, without moving focus.
void announce(QWidget* source, const QString& words);

} // namespace waymark::ui
