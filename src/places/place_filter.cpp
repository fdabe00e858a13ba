// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/place_filter.h"

#include <algorithm>

namespace waymark {

namespace {

/// Letters and digits; every byte of a letter outside ASCII counts as one.
bool isPartOfWord(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80U || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 'A' && byte <= 'Z');
}

/// `"word"* "word"*`: inside the quotes, the signs and words of the query language mean nothing.
std::string asQuery(std::string_view text) {
    constexpr std::size_t MostBytes = 200;
    text = text.substr(0, MostBytes);
    std::string query;
    for (std::size_t start = 0; start < text.size();) {
        const auto* const from = text.begin() + static_cast<std::ptrdiff_t>(start);
        const auto length =
            static_cast<std::size_t>(std::find_if_not(from, text.end(), isPartOfWord) - from);
        if (length > 0) {
            query.append(query.empty() ? "\"" : " \"").append(from, length).append("\"*");
        }
        start += length + 1;
    }
    return query;
}

FactSet allFacts() {
    return FactSet((std::uint64_t{1} << facts().size()) - 1);
}

} // namespace

PlaceFilter::PlaceFilter(const PlaceQuery& query)
    : m_care(query.facts.of(FactGroup::Care).bits())
    , m_excluded(query.onlySettingUnknown ? allFacts().of(FactGroup::Setting).bits() : 0)
    , m_words(asQuery(query.text)) {
    using enum FactGroup;
    std::ranges::transform(std::array{Setting, Medicine, Cover, Language}, m_choices.begin(),
                           [&](FactGroup group) { return query.facts.of(group).bits(); });
}

bool PlaceFilter::fits(FactSet facts) const {
    const std::uint64_t bits = facts.bits();
    return (bits & m_care) == m_care && (bits & m_excluded) == 0 &&
           std::ranges::all_of(m_choices, [bits](std::uint64_t choice) {
               return choice == 0 || (bits & choice) != 0;
           });
}

std::string PlaceFilter::textCondition() const {
    return m_words.empty() ? "1"
                           : "place IN (SELECT rowid FROM place_text WHERE place_text MATCH ?)";
}

void PlaceFilter::bindText(Statement& statement, int place) const {
    if (!m_words.empty()) {
        statement.bind(place, m_words);
    }
}

} // namespace waymark
