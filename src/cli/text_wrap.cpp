// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/text_wrap.h"

#include <algorithm>
#include <sstream>

namespace waymark::cli {

namespace {

/// Letters, not bytes: a byte that continues a UTF-8 letter does not count.
std::size_t letters(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

} // namespace

std::string wrapped(std::string_view text, const std::string& lead, std::size_t width) {
    std::istringstream words{std::string(text)};
    std::string result = lead;
    const std::size_t indent = letters(lead);
    std::size_t used = indent;
    bool first = true;
    for (std::string word; words >> word; first = false) {
        if (!first && used + 1 + letters(word) > width) {
            result += '\n' + std::string(indent, ' ');
            used = indent;
        } else if (!first) {
            result += ' ';
            ++used;
        }
        result += word;
        used += letters(word);
    }
    return result + '\n';
}

std::string padded(std::string text, std::size_t width) {
    const std::size_t used = letters(text);
    return used < width ? text.append(width - used, ' ') : text;
}

std::string twoColumns(const std::vector<std::pair<std::string, std::string>>& rows) {
    std::size_t width = 0;
    for (const auto& [name, words] : rows) {
        width = std::max(width, letters(name));
    }
    std::string text;
    for (const auto& [name, words] : rows) {
        text += wrapped(words, padded("  " + name, width + 4));
    }
    return text;
}

} // namespace waymark::cli
