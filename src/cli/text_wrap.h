// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::cli {

/// `text` in lines of at most `width` letters; the first after `lead`, the others under it.
[[nodiscard]] std::string wrapped(std::string_view text, const std::string& lead,
                                  std::size_t width = 78);

/// `text` with spaces after it, so that it takes `width` letters at the least.
[[nodiscard]] std::string padded(std::string text, std::size_t width);

/// Names and what there is to say of each, all beginning under each other.
[[nodiscard]] std::string twoColumns(const std::vector<std::pair<std::string, std::string>>& rows);

} // namespace waymark::cli
