// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "texts/plain_words.h"

#include <algorithm>
#include <cctype>

namespace waymark {

namespace {

char lower(char letter) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
}

bool isLetter(char letter) {
    return std::isalnum(static_cast<unsigned char>(letter)) != 0;
}

bool standsAt(std::string_view text, std::size_t at, std::string_view word) {
    const std::string_view here = text.substr(at, word.size());
    const std::size_t end = at + word.size();
    return std::ranges::equal(here, word, {}, lower, lower) &&
           (at == 0 || !isLetter(text[at - 1])) && (end >= text.size() || !isLetter(text[end]));
}

std::string capitalized(std::string text) {
    if (!text.empty()) {
        text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    }
    return text;
}

/// A word that went out leaves one space, and none before a stop.
std::string tidied(const std::string& text) {
    std::string tidy;
    for (const char letter : text) {
        const bool isStop = letter == '.' || letter == ',' || letter == '?';
        if (!tidy.empty() && tidy.back() == ' ' && (letter == ' ' || isStop)) {
            tidy.pop_back();
        }
        tidy += letter;
    }
    return tidy;
}

} // namespace

void PlainWords::add(PlainWord word) {
    const auto place = std::ranges::find_if(
        m_words, [&](const PlainWord& other) { return other.word.size() < word.word.size(); });
    m_words.insert(place, std::move(word));
}

std::string PlainWords::plain(std::string_view text) const {
    std::string made;
    for (std::size_t at = 0; at < text.size();) {
        const auto found = std::ranges::find_if(
            m_words, [&](const PlainWord& word) { return standsAt(text, at, word.word); });
        if (found == m_words.end()) {
            made += text[at++];
            continue;
        }
        const bool isUpper = std::isupper(static_cast<unsigned char>(text[at])) != 0;
        made += isUpper ? capitalized(found->plain) : found->plain;
        at += found->word.size();
    }
    return tidied(made);
}

} // namespace waymark
