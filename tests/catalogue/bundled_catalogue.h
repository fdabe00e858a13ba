// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "catalogue/catalogue.h"
#include "formats/data_folder.h"

namespace waymark::tests {

/// The one that was built with the program, in English.
[[nodiscard]] inline const Catalogue& catalogue() {
    static const Catalogue built(findDataFolder().catalogue, "en");
    return built;
}

} // namespace waymark::tests
