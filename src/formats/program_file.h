// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <filesystem>

namespace waymark {

/// The file of the running program, links followed; empty when it cannot be told.
[[nodiscard]] std::filesystem::path programFile();

} // namespace waymark
