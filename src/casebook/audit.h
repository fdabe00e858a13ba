// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result/versions.h"
#include "texts/texts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace waymark {

/// What was done to the order by hand.
enum class AuditAct : std::uint8_t { Moved, TakenBack };

/// One line of the trail: it is only ever added to.
struct AuditEntry {
    std::string when; ///< as 2026-11-26T19:30:00Z
    std::string who;
    AuditAct act = AuditAct::Moved;
    std::string option;
    /// Places in the order that was shown; 1 is the first.
    int from = 0;
    int to = 0;
    std::string reason;
    Versions versions;
    /// The engine's own order at that time, by option.
    std::vector<std::string> engineOrder;

    friend bool operator==(const AuditEntry&, const AuditEntry&) = default;
};

/// The word for an act, as it stands in files.
[[nodiscard]] const char* wordOf(AuditAct act);

/// The trail as text for people, one paragraph an entry, with the texts of one language.
[[nodiscard]] std::string auditText(const std::vector<AuditEntry>& trail, const std::string& label,
                                    const Texts& texts);

} // namespace waymark
