// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/route.h"

#include <QString>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

/// A notice for a page that has nothing to show without the catalogue.
[[nodiscard]] QWidget* createMissingPart();

/// A caution for each line; nothing for none.
void addWarnings(QVBoxLayout* column, const QStringList& lines);

/// Scrolls so that the control is well inside the view.
void bringIntoView(QWidget* control);

/// Scrolls so that a control stands at the top; to the top of the page where that shows it high up.
void bringToTop(QWidget* control);
/// Of the view that `control` is scrolled in.
[[nodiscard]] int heightOfView(const QWidget* control);

/// Makes Tab go from `before` through the controls of `part`, which was just made, as they stand,
/// and on.
void tabThrough(QWidget* before, QWidget* part);

} // namespace waymark::ui
