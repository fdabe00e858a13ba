// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace waymark::cli {

/// The program that sets HTML as PDF. It comes with the window, which this program does without.
/// The one named by WAYMARK_PAPER; else the one beside this program.
[[nodiscard]] std::filesystem::path paperProgram();

/// Has `body` set as a PDF file; the words never touch the disk before. Gives what went wrong as a
/// sentence for a person; empty: nothing.
[[nodiscard]] std::string writePdf(const std::filesystem::path& path, std::string_view body,
                                   bool hasLargeType);

} // namespace waymark::cli
