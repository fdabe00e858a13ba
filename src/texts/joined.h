// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// All parts as one text, with `between` after each but the last; an empty first part gets none.
[[nodiscard]] inline std::string joined(const std::vector<std::string>& parts,
                                        std::string_view between) {
    std::string text;
    for (const std::string& part : parts) {
        text.append(text.empty() ? std::string_view() : between).append(part);
    }
    return text;
}

} // namespace waymark
