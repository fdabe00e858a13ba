// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QWidget;

namespace waymark::ui {

/// Asks where to save, and leaves no trace of the answer: not in the desktop's list of recent
/// files, and not in Qt's own settings. Empty: the person did not want to.
[[nodiscard]] QString askForFile(QWidget* parent);

} // namespace waymark::ui
