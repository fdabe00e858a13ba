// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace waymark {

/// Whether the text is a day of the calendar, as 2026-12-01.
[[nodiscard]] bool isDay(std::string_view text);

/// The day so many days later; empty when `day` is no day.
[[nodiscard]] std::string dayAfter(std::string_view day, int days);

} // namespace waymark
