// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace waymark::tests {

/// The bytes of a zip file of these parts as they are, not packed: made in memory alone.
[[nodiscard]] std::string zipBytes(const std::vector<std::pair<std::string, std::string>>& parts);

/// A zip file of these parts; with a password when there is one.
void writeZip(const std::filesystem::path& path,
              const std::vector<std::pair<std::string, std::string>>& parts,
              const std::string& password = {});

} // namespace waymark::tests
