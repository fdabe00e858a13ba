// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>

namespace waymark::cli {

struct CheckOptions {
    /// The data folder; empty: the program's own.
    std::string folder;
    /// Cases that every rule is tried on; empty: none.
    std::string casesFolder;
    /// Where to write what was looked at, when nothing was found; empty: nowhere.
    std::string certificate;
    bool json = false;
};

/// Checks a data folder and prints what was found, for people or as JSON. Gives the exit code.
[[nodiscard]] int runCheck(const CheckOptions& options);

} // namespace waymark::cli
