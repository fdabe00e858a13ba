// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/catalogue_hash.h"

#include "catalogue/database.h"

namespace waymark {

std::string catalogueHash(const std::filesystem::path& path) {
    try {
        const Database database = Database::openReadOnly(path);
        Statement statement = database.prepare("SELECT value FROM meta WHERE key = 'content_hash'");
        return statement.step() ? statement.text(0) : std::string();
    } catch (const DatabaseError&) {
        return {};
    }
}

} // namespace waymark
