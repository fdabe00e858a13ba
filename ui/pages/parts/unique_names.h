// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace waymark::ui {

/// Buttons with the same name get a number: "You said: Alcohol: Every day, 2".
void makeNamesUnique(QWidget* part);

} // namespace waymark::ui
