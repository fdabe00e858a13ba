// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>

namespace waymark::cli {

/// Checks a data folder (empty: the program's own) and prints what was found, for people or as
/// JSON. `casesFolder`: cases that every rule is tried on; empty for none. Gives the exit code.
[[nodiscard]] int runCheck(const std::string& folder, const std::string& casesFolder, bool json);

} // namespace waymark::cli
