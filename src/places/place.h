// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/facts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

/// One place of care as the directory lists it. Texts may be empty: the directory leaves gaps.
struct Place {
    /// Its row in the directory file.
    std::int64_t id = 0;
    std::string name;
    /// A part of the place, as "Outpatient Clinic".
    std::string unit;
    std::string street;
    std::string city;
    /// Two letters.
    std::string state;
    /// Text: a ZIP may begin with 0.
    std::string zip;
    std::string phone;
    /// Numbers for a first appointment.
    std::vector<std::string> intakePhones;
    FactSet facts;
    /// Everything the directory says about it, as it stands there.
    std::string services;
};

/// A place a person means to call: one of the directory, or one added by hand. It holds all that a
/// plan shows, so that it outlives the directory file.
struct PickedPlace {
    std::string name;
    /// One line; empty when it was added by hand.
    std::string address;
    std::string phone;
    std::vector<std::string> intakePhones;
    /// What the person wrote about it.
    std::string note;
    FactSet facts;
    /// The year of the directory it is from; nothing: added by hand, or a directory without a year.
    std::optional<int> directoryYear;
    /// True: typed by the person, so nothing is known of it but name, phone and note.
    bool isByHand = false;

    friend bool operator==(const PickedPlace&, const PickedPlace&) = default;
};

/// How many places a person picks at most.
inline constexpr std::size_t MostPicked = 3;

[[nodiscard]] PickedPlace picked(const Place& place, std::optional<int> directoryYear);
/// Street, city, state and ZIP in one line, without what is missing.
[[nodiscard]] std::string addressLine(const Place& place);

} // namespace waymark
