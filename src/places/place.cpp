// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/place.h"

namespace waymark {

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

PickedPlace picked(const Place& place, std::optional<int> directoryYear) {
    PickedPlace one;
    one.name = place.unit.empty() ? place.name : place.name + ", " + place.unit;
    one.address = addressLine(place);
    one.phone = place.phone;
    one.intakePhones = place.intakePhones;
    one.facts = place.facts;
    one.directoryYear = directoryYear;
    return one;
}

} // namespace waymark
