// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "casebook/audit.h"
#include "casebook/judgement.h"
#include "formats/kept_case.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// One client as a counselor keeps them: no name, a label.
struct ClientRecord {
    static constexpr std::size_t LongestLabel = 40;
    static constexpr std::size_t LongestNotes = 20'000;

    std::string label;
    std::string started; ///< as 2026-11-26T19:30:00Z
    std::string changed;
    KeptCase kept;
    /// The counselor's own: never on the shared view, on paper or in a case that is given away.
    std::string notes;
    std::vector<Judgement> judgements;
    std::vector<AuditEntry> audit;
};

/// The record as text that readRecord reads back to the same.
[[nodiscard]] std::string recordText(const ClientRecord& record,
                                     const Questionnaire& questionnaire);

/// Throws BadData with everything that is wrong.
[[nodiscard]] ClientRecord readRecord(std::string_view text, const std::string& name,
                                      const Questionnaire& questionnaire, const RuleBase& rules);

/// True for the text of a record; it may still be wrong.
[[nodiscard]] bool isRecord(std::string_view text);

/// The trail for other programs: its label and its entries.
[[nodiscard]] nlohmann::json auditJson(const std::vector<AuditEntry>& trail,
                                       const std::string& label);

/// The same as text, as it stands in a file.
[[nodiscard]] std::string auditJsonText(const std::vector<AuditEntry>& trail,
                                        const std::string& label);

} // namespace waymark
