// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "plan/place_facts.h"
#include "plan/plan_notes.h"

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

/// The place as a plan notes it. Texts that are too long for a note are cut.
[[nodiscard]] NotedPlace noted(const Place& place, std::optional<int> directoryYear);
/// Street, city, state and ZIP in one line, without what is missing.
[[nodiscard]] std::string addressLine(const Place& place);

} // namespace waymark
