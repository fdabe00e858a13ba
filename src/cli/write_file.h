// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace waymark::cli {

/// Writes a file that only its owner may read: it is there whole, or as it was before. Gives what
/// went wrong as a sentence for a person; empty: nothing.
[[nodiscard]] std::string writeWhole(const std::filesystem::path& path, std::string_view content);

/// Why a file could not be written, by the number the system gave.
[[nodiscard]] std::string whyNotWritten(const std::filesystem::path& path, int error);

} // namespace waymark::cli
