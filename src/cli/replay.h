// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/case_input.h"
#include "cli/session.h"

#include <iosfwd>

namespace waymark::cli {

/// Works an old case out anew and says what differs from what followed then. Throws BadData and
/// CaseFileError; a case that was kept without its result is bad data.
void replayCase(const Session& session, const CaseInput& input, bool asJson, std::ostream& out);

/// Writes what a counselor changed in the order of a case, and why.
void writeAudit(const Session& session, const CaseInput& input, bool asJson, std::ostream& out);

} // namespace waymark::cli
