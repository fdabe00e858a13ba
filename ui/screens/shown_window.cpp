// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "screens/shown_window.h"

#include "app/navigator.h"

namespace waymark::ui {

void take(const ShownWindow& shown, const QString& name, const Route& route) {
    shown.navigator.go(route);
    shown.take(name);
}

} // namespace waymark::ui
