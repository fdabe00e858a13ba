// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/place.h"

#include <utility>

namespace waymark {

namespace {

/// As much of a text as a note holds, without half a character at its end.
std::string fitted(std::string text) {
    if (text.size() > PlanNotes::LongestText) {
        std::size_t end = PlanNotes::LongestText;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
            --end;
        }
        text.resize(end);
    }
    return text;
}

} // namespace

std::string addressLine(const Place& place) {
    std::string line = place.street;
    const auto append = [&line](const std::string& part, const char* between) {
        if (!part.empty()) {
            line += (line.empty() ? "" : between) + part;
        }
    };
    append(place.city, ", ");
    append(place.state, ", ");
    append(place.zip, " ");
    return line;
}

NotedPlace noted(const Place& place, std::optional<int> directoryYear) {
    ListedPlace listed;
    listed.address = fitted(addressLine(place));
    listed.area =
        fitted(place.city.empty() || place.state.empty() ? place.city + place.state
                                                         : place.city + ", " + place.state);
    for (const std::string& phone : place.intakePhones) {
        if (listed.intakePhones.size() < ListedPlace::MostPhones) {
            listed.intakePhones.push_back(fitted(phone));
        }
    }
    for (std::size_t i = 0; i < facts().size(); ++i) {
        if (place.facts.has(i)) {
            listed.facts.emplace(facts()[i].id);
        }
    }
    listed.year = directoryYear;
    NotedPlace one;
    one.name = fitted(place.unit.empty() ? place.name : place.name + ", " + place.unit);
    one.phone = fitted(place.phone);
    one.listed = std::move(listed);
    return one;
}

} // namespace waymark
