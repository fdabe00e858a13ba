// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/data_folder.h"

#include <cstdlib>

namespace waymark {

namespace {

namespace fs = std::filesystem;

constexpr const char* CatalogueName = "catalogue.sqlite";

/// share/waymark beside the bin folder that the running program stands in; empty when it cannot be
/// told.
fs::path installedFolder() {
    std::error_code failure;
    const fs::path program = fs::read_symlink("/proc/self/exe", failure);
    return failure ? fs::path() : program.parent_path().parent_path() / "share" / "waymark";
}

} // namespace

std::filesystem::path DataFolder::certificate() const {
    return catalogue.parent_path() / "certificate.json";
}

DataFolder findDataFolder() {
    const fs::path built = WAYMARK_BUILT_CATALOGUE;
    if (const char* named = std::getenv("WAYMARK_DATA_DIR"); named != nullptr && *named != '\0') {
        const fs::path folder = named;
        const fs::path beside = folder / CatalogueName;
        std::error_code failure;
        return {folder, fs::exists(beside, failure) ? beside : built};
    }
    std::error_code failure;
    const fs::path installed = installedFolder();
    if (!installed.empty() && fs::exists(installed / "questionnaire.json", failure)) {
        return {installed, installed / CatalogueName};
    }
    return {WAYMARK_SOURCE_DATA, built};
}

} // namespace waymark
