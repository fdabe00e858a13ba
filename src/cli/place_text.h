// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/directory.h"
#include "places/directory_error.h"
#include "places/import_report.h"
#include "texts/texts.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace waymark::cli {

/// What an import did, in sentences, and as JSON for programs.
[[nodiscard]] std::string importAsText(const ImportReport& report, const Texts& texts);
[[nodiscard]] nlohmann::json importAsJson(const ImportReport& report, const Texts& texts);

/// What a search found: a block for each place.
[[nodiscard]] std::string foundAsText(const PlacesFound& found, const PlaceQuery& query,
                                      const Directory& directory, const Texts& texts);
[[nodiscard]] nlohmann::json foundAsJson(const PlacesFound& found, const Directory& directory);

/// What went wrong and what to do.
[[nodiscard]] std::string errorText(const DirectoryError& error, const Texts& texts);

} // namespace waymark::cli
