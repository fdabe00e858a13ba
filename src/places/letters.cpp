// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/letters.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace waymark {

namespace {

constexpr std::string_view NoBreakSpace = "\xc2\xa0";
constexpr std::string_view Blanks = " \t\r\n";

/// What windows-1252 has where latin-1 has control characters; 0: nothing.
constexpr std::array<std::uint16_t, 32> Windows1252{
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

void append(std::string& text, std::uint32_t letter) {
    if (letter < 0x80) {
        text += static_cast<char>(letter);
    } else if (letter < 0x800) {
        text += static_cast<char>(0xc0U | letter >> 6U);
        text += static_cast<char>(0x80U | (letter & 0x3fU));
    } else {
        text += static_cast<char>(0xe0U | letter >> 12U);
        text += static_cast<char>(0x80U | (letter >> 6U & 0x3fU));
        text += static_cast<char>(0x80U | (letter & 0x3fU));
    }
}

std::uint32_t letterOf(unsigned char byte) {
    if (byte < 0x80 || byte >= 0xa0) {
        return byte;
    }
    const std::uint16_t letter = Windows1252[byte - 0x80U];
    return letter == 0 ? 0xfffdU : letter;
}

/// How many bytes a letter has that begins with this one; 0: none does.
std::size_t lengthOf(unsigned char lead) {
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xc2 && lead < 0xe0) {
        return 2;
    }
    if (lead >= 0xe0 && lead < 0xf0) {
        return 3;
    }
    return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

} // namespace

std::string_view trimmed(std::string_view text) {
    for (std::size_t before = text.size() + 1; before != text.size();) {
        before = text.size();
        text.remove_prefix(std::min(text.find_first_not_of(Blanks), text.size()));
        text = text.substr(0, text.find_last_not_of(Blanks) + 1);
        text.remove_prefix(text.starts_with(NoBreakSpace) ? NoBreakSpace.size() : 0);
        text.remove_suffix(text.ends_with(NoBreakSpace) ? NoBreakSpace.size() : 0);
    }
    return text;
}

std::string lowered(std::string_view text) {
    std::string small(text);
    std::ranges::transform(small, small.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return small;
}

bool isDigits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool isUtf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = lengthOf(static_cast<unsigned char>(text[i]));
        if (length == 0 || length > text.size() - i) {
            return false;
        }
        const auto rest = text.substr(i + 1, length - 1);
        if (!std::ranges::all_of(
                rest, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U; })) {
            return false;
        }
        i += length;
    }
    return true;
}

std::string utf8FromOlderLetters(std::string_view text) {
    std::string result;
    result.reserve(text.size() + 8);
    for (const char c : text) {
        append(result, letterOf(static_cast<unsigned char>(c)));
    }
    return result;
}

} // namespace waymark
