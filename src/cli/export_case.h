// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/case_input.h"
#include "cli/session.h"

#include <string>

namespace waymark::cli {

/// What a case is written as: at most one of the first three is not empty.
struct CaseExport {
    /// A FHIR R4 document with the answers, the order and the reasons.
    std::string fhir;
    /// JSON that anyone can read.
    std::string plain;
    /// A file that only a passphrase opens, which stands in the last one.
    std::string sealed;
    std::string newPassphraseFile;

    /// How many of the three are asked for.
    [[nodiscard]] int count() const;
};

/// Writes the case in the form that was asked for. Throws BadData and CaseFileError; then the file
/// is as it was.
void exportCase(const Session& session, const CaseInput& input, const CaseExport& options);

} // namespace waymark::cli
