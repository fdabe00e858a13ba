// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "catalogue/build/build_catalogue.h"

#include "formats/data_folder.h"
#include "support/folders.h"

#include <filesystem>

namespace waymark::tests {

/// A copy of what the builder reads, which a test breaks in one place.
class Copy {
public:
    Copy() {
        namespace fs = std::filesystem;
        const fs::path from = findDataFolder().knowledge;
        fs::create_directories(data() / "rules");
        fs::copy(from / "catalogue", data() / "catalogue", fs::copy_options::recursive);
        fs::copy_file(from / "questionnaire.json", data() / "questionnaire.json");
        fs::copy_file(from / "rules/decisions.json", data() / "rules/decisions.json");
    }

    [[nodiscard]] std::filesystem::path data() const { return m_folder.path() / "data"; }
    [[nodiscard]] std::filesystem::path out() const { return m_folder.path() / "out.sqlite"; }

    [[nodiscard]] DataErrors build() const {
        try {
            buildCatalogue(data(), out());
            return {};
        } catch (const BadData& bad) {
            return bad.errors();
        }
    }

private:
    TemporaryFolder m_folder;
};

} // namespace waymark::tests
