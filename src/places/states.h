// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

namespace waymark {

/// "Massachusetts" of "MA"; empty for letters that are no state or territory of the United States.
[[nodiscard]] std::string_view stateName(std::string_view letters);

} // namespace waymark
