// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/session.h"

#include <iosfwd>

namespace waymark::cli {

/// Reads one case a line and writes one result a line, in the same order. A line that cannot be
/// read gives an error object in its place.
void runBatch(const Session& session, std::istream& in, std::ostream& out);

} // namespace waymark::cli
