// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "plan/plan_notes.h"
#include "questionnaire/questionnaire.h"

#include <cstdint>

namespace waymark {

/// What is known of whether a place takes a person's cover. The directory never says no.
enum class TakesCover : std::uint8_t {
    Ask,      ///< the list does not name it, or the cover is not known
    Listed,   ///< by the list
    HelpToPay ///< there is no cover, and the list names a way to pay less
};

/// For the cover in `state`, by what is noted of the place.
[[nodiscard]] TakesCover takesCover(const NotedPlace& place, const Questionnaire& questionnaire,
                                    const KnowledgeState& state);

} // namespace waymark
