// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/content_hash.h"

namespace waymark {

void ContentHash::add(std::string_view bytes) {
    for (const char byte : bytes) {
        m_state = (m_state ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    }
}

std::string ContentHash::digits() const {
    std::string text(16, '0');
    std::uint64_t rest = m_state;
    for (std::size_t i = text.size(); i-- > 0; rest >>= 4) {
        text[i] = "0123456789abcdef"[rest & 0xf];
    }
    return text;
}

} // namespace waymark
