// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <filesystem>

namespace waymark {

/// Where the program finds what it knows.
struct DataFolder {
    /// Questionnaire, rules and texts.
    std::filesystem::path knowledge;
    /// The built catalogue.
    std::filesystem::path catalogue;
    /// What the check of the rules looked at when the program was built; stands beside the
    /// catalogue.
    [[nodiscard]] std::filesystem::path certificate() const;
};

/// The folder named by WAYMARK_DATA_DIR; else the one installed beside the program; else, unless
/// it is a program of a package, the one it was built from.
[[nodiscard]] DataFolder findDataFolder();

} // namespace waymark
