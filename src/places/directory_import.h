// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/import_limits.h"
#include "places/import_report.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>

namespace waymark {

/// What to import, and where to.
struct ImportRequest {
    /// The list of places: XLSX, or CSV.
    std::filesystem::path places;
    /// What the codes mean, as CSV; empty: the sheet in the workbook.
    std::filesystem::path codes = {};
    /// The middle of each ZIP area; empty: those of the directory that is there now.
    std::filesystem::path zipCenters = {};
    std::filesystem::path target = {};
    /// Of the list; nothing: as in the name of its file.
    std::optional<int> year = {};
    ImportLimits limits = {};
};

/// Told now and then how much is done, from 0 to 1.
using ImportProgress = std::function<void(double)>;

/// Reads the files into a new directory, which takes the place of the old one in one step. Nothing
/// when it was told to stop. Throws DirectoryError. In both of these cases the old directory is as
/// it was.
[[nodiscard]] std::optional<ImportReport> importDirectory(const ImportRequest& request,
                                                          const ImportProgress& progress = {},
                                                          const std::stop_token& stop = {});

} // namespace waymark
