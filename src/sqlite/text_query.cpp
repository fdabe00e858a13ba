// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "sqlite/text_query.h"

#include <algorithm>

namespace waymark {

namespace {

/// Letters and digits; every byte of a letter outside ASCII counts as one.
bool isPartOfWord(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80U || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 'A' && byte <= 'Z');
}

} // namespace

std::string textQuery(std::string_view typed) {
    constexpr std::size_t MostBytes = 200;
    typed = typed.substr(0, MostBytes);
    std::string query;
    const char* from = typed.data();
    const char* const last = from + typed.size();
    while ((from = std::find_if(from, last, isPartOfWord)) != last) {
        const char* const end = std::find_if_not(from, last, isPartOfWord);
        // Within quotes the signs and words of the query language (AND, NEAR, stars) mean nothing.
        query.append(query.empty() ? "\"" : " \"").append(from, end).append("\"*");
        from = end;
    }
    return query;
}

} // namespace waymark
