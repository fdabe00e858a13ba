// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QWidget;

namespace waymark::ui {

/// Asks where a file goes, or which one to open; empty: called off. The dialog is Qt's own, so that
/// no desktop notes the file as recently used, and what Qt itself would note is taken out again.
[[nodiscard]] QString askWhereToSave(QWidget* parent, const QString& name);
[[nodiscard]] QString askWhatToOpen(QWidget* parent);

/// "notes.wmk, in Documents".
[[nodiscard]] QString placeWords(const QString& path);

} // namespace waymark::ui
