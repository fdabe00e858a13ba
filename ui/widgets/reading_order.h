// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>

class QWidget;

namespace waymark::ui {

/// Every widget at and under `root` that can take focus, in the order in which layouts place them:
/// rows of a grid from top to bottom, whatever was made first. What stands in no layout comes after
/// what does. Null: none.
[[nodiscard]] QList<QWidget*> readingOrder(QWidget* root);

} // namespace waymark::ui
