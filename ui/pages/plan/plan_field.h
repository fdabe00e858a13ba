// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>
#include <QString>

class QVBoxLayout;

namespace waymark::ui {

/// A box for the person's own words: nothing in it is learned, suggested or kept by the system.
[[nodiscard]] QLineEdit* createField(const QString& name);

/// A box with its name above it.
QLineEdit* addField(QVBoxLayout* column, const QString& name);

} // namespace waymark::ui
