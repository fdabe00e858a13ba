// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/place_filter.h"

#include "sqlite/text_query.h"

#include <algorithm>

namespace waymark {

namespace {

FactSet allFacts() {
    return FactSet((std::uint64_t{1} << facts().size()) - 1);
}

} // namespace

PlaceFilter::PlaceFilter(const PlaceQuery& query)
    : m_care(query.facts.of(FactGroup::Care).bits())
    , m_excluded(query.onlySettingUnknown ? allFacts().of(FactGroup::Setting).bits() : 0)
    , m_words(textQuery(query.text)) {
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
