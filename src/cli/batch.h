// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/session.h"

#include <iosfwd>

namespace waymark::cli {

/// What stands in a line of results.
enum class BatchLine {
    /// All that `rank --json` says, with its sentences.
    Whole,
    /// What is kept with a case: names and numbers, to be counted by the million.
    Kept,
};

/// Reads one case a line and writes one result a line, in the same order. A line that cannot be
/// read gives an error object in its place.
void runBatch(const Session& session, std::istream& in, std::ostream& out, BatchLine form);

} // namespace waymark::cli
