// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <filesystem>
#include <string>

namespace waymark {

/// The content hash a built catalogue carries; empty when the file is missing or damaged.
[[nodiscard]] std::string catalogueHash(const std::filesystem::path& path);

} // namespace waymark
