// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QString>

namespace waymark {
struct Source;
}

namespace waymark::ui {

/// True once the day, as "2026-12-31", is over; false for no day at all.
[[nodiscard]] bool isPast(const QString& day, const QDate& today);

/// "December 31, 2026"; a text that is no day stays as it is.
[[nodiscard]] QString dayWords(const QString& day);

/// Says that a law or rule has ended; empty while it holds.
[[nodiscard]] QString endWords(const Source& source, const QDate& today);

} // namespace waymark::ui
