// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QWidget;

namespace waymark::ui {

/// Asks for a file to read; empty when the person thinks better of it. Which folders were looked at
/// is not kept anywhere.
[[nodiscard]] QString chooseFile(QWidget* parent, const QString& title, const QString& kinds);

} // namespace waymark::ui
