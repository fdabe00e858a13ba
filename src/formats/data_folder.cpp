// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/data_folder.h"

#include "formats/program_file.h"

#include <cstdlib>

namespace waymark {

namespace {

namespace fs = std::filesystem;

constexpr const char* CatalogueName = "catalogue.sqlite";

/// share/waymark beside the bin folder that the running program stands in; empty when it cannot be
/// told.
fs::path installedFolder() {
    const fs::path program = programFile();
    return program.empty() ? fs::path() : program.parent_path().parent_path() / "share" / "waymark";
}

/// The folder this program was built from; empty in a program that is given to others.
DataFolder checkoutFolder() {
#ifdef WAYMARK_SOURCE_DATA
    return {WAYMARK_SOURCE_DATA, WAYMARK_BUILT_CATALOGUE};
#else
    return {};
#endif
}

/// What came with the program.
DataFolder ownFolder() {
    const fs::path installed = installedFolder();
    const DataFolder checkout = checkoutFolder();
    std::error_code failure;
    const bool isInstalled =
        !installed.empty() && fs::exists(installed / "questionnaire.json", failure);
    return isInstalled || checkout.knowledge.empty()
               ? DataFolder{installed, installed / CatalogueName}
               : checkout;
}

} // namespace

std::filesystem::path DataFolder::certificate() const {
    return catalogue.parent_path() / "certificate.json";
}

DataFolder findDataFolder() {
    if (const char* named = std::getenv("WAYMARK_DATA_DIR"); named != nullptr && *named != '\0') {
        const fs::path folder = named;
        const fs::path beside = folder / CatalogueName;
        std::error_code failure;
        return {folder, fs::exists(beside, failure) ? beside : ownFolder().catalogue};
    }
    return ownFolder();
}

} // namespace waymark
