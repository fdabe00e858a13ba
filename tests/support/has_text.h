// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace waymark::tests {

[[nodiscard]] inline bool hasText(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

} // namespace waymark::tests
