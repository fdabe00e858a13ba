// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace waymark {

/// A short name for the content of files, so that a result can say which knowledge it came from
/// (FNV-1a, 64 bits). It tells versions apart; it is no protection against forgery.
class ContentHash {
public:
    void add(std::string_view bytes);
    /// Sixteen hexadecimal digits.
    [[nodiscard]] std::string digits() const;

private:
    std::uint64_t m_state = 0xcbf29ce484222325U;
};

} // namespace waymark
