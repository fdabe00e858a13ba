// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/json_cursor.h"

#include <functional>
#include <string>
#include <string_view>

namespace waymark::tests {

/// Reads a JSON text, which is sound as JSON, and gives what was reported as "code pointer, code
/// pointer".
[[nodiscard]] std::string faultsIn(std::string_view text,
                                   const std::function<void(const JsonCursor&)>& read);

/// The same for faults that were thrown; nothing when none were.
[[nodiscard]] std::string thrownFaults(const std::function<void()>& load);

[[nodiscard]] std::string inShort(const DataErrors& errors);

} // namespace waymark::tests
