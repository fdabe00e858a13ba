// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <string>

class QPlainTextEdit;

namespace waymark::ui {

/// A box of several lines for a counselor's own words: nothing in it is learned or suggested by the
/// system, and Tab leads on.
[[nodiscard]] QPlainTextEdit* createNotesBox(const QString& name, const std::string& text);

} // namespace waymark::ui
