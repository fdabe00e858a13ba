// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

namespace waymark::ui {

/// Words of the window that are said outside a class of Qt's, in the language that is spoken.
/// lupdate files them under the namespace, too.
inline QString tr(const char* text) {
    return QCoreApplication::translate("waymark::ui", text);
}

} // namespace waymark::ui
