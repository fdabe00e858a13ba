// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace waymark::cli {

/// What the program tells its caller; docs/command-line.md is the contract.
enum ExitCode { Fine = 0, FoundFaults = 1, Usage = 2, BadInput = 3, DataDamaged = 4 };

} // namespace waymark::cli
